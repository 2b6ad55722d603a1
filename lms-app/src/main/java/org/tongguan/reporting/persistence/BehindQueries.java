package org.tongguan.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.Tier;
import org.tongguan.reporting.BehindPerson;
import org.tongguan.reporting.BehindTotals;
import org.tongguan.reporting.domain.Group;
import org.tongguan.shared.Bilingual;

/** Who has not passed an assigned course yet. */
@ApplicationScoped
public class BehindQueries {
    /** The key of an exam's course in the form in which exams keep it, so that the index on it can be used. */
    static final String EXAM = "exam e ON e.file_key = CONVERT(c.course_key USING ascii) COLLATE ascii_bin";
    /** Enrolments course by course, person after person: attempts lie in the same order, and each page of them is read once. */
    static final String EVERYBODY = """
            FROM course c
            STRAIGHT_JOIN %s
            STRAIGHT_JOIN enrolment g FORCE INDEX (enrolment_of_course) ON g.course_id = c.id
            """.formatted(EXAM);
    private static final String TOTALS = "SELECT p.department_id, p.tier, COUNT(*) AS all_of_them, SUM(g.due_on < :today) AS late " + EVERYBODY + """
            LEFT JOIN attempt a ON a.exam_id = e.id AND a.person_id = g.person_id AND a.passed = TRUE
            STRAIGHT_JOIN person p ON p.id = g.person_id
            WHERE p.active AND a.id IS NULL GROUP BY p.department_id, p.tier""";
    /**
     * Reads the enrolments in the order of their last days and ends with the page. A pass is looked for by an index, person by person; NOT EXISTS
     * would gather all passes of all exams first. Attempts are counted for the page's few lines only, not for
     * everybody who is behind.
     */
    private static final String LIST = """
            SELECT page.*, v.title_zh, v.title_en,
                   (SELECT COUNT(*) FROM attempt a WHERE a.exam_id = page.exam_id AND a.person_id = page.id
                    AND a.submitted_at IS NOT NULL) AS attempts
            FROM (
                SELECT STRAIGHT_JOIN p.id, p.staff_number, p.name, p.tier, d.name_zh, d.name_en, g.due_on, g.id AS enrolment_id,
                       e.id AS exam_id, c.current_version_id
                FROM enrolment g FORCE INDEX FOR ORDER BY (enrolment_due_on)
                JOIN person p ON p.id = g.person_id
                JOIN department d ON d.id = p.department_id
                JOIN course c ON c.id = g.course_id
                JOIN %s
                LEFT JOIN attempt a ON a.exam_id = e.id AND a.person_id = g.person_id AND a.passed = TRUE
                WHERE p.active AND (:tier = '' OR p.tier = :tier) AND d.path LIKE :subtree AND a.id IS NULL
                ORDER BY g.due_on, g.id LIMIT :limit OFFSET :offset
            ) page
            JOIN course_version v ON v.id = page.current_version_id
            ORDER BY page.due_on, page.enrolment_id""".formatted(EXAM);

    private final Jdbi jdbi;

    @Inject
    BehindQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    BehindQueries() {
        this(null);
    }

    /** Everybody in service, in one query; groups in which nobody is behind are left out. */
    public Map<Group, BehindTotals> totals(LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(TOTALS).bind("today", today)
                .map((rows, context) -> Map.entry(new Group(rows.getLong("department_id"), Tier.valueOf(rows.getString("tier"))),
                        new BehindTotals(rows.getLong("all_of_them"), rows.getLong("late"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The departments at {@code path} and below, in service or not. */
    public Set<Long> departments(String path) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM department WHERE path LIKE :subtree").bind("subtree", path + "%")
                .mapTo(Long.class).set());
    }

    /** Those whose day is nearest or longest over come first. */
    public List<BehindPerson> list(String path, Optional<Tier> tier, LocalDate today, int offset, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("subtree", path + "%").bind("tier", tier.map(Tier::name).orElse(""))
                .bind("offset", offset).bind("limit", limit)
                .map((rows, context) -> read(rows, today)).list());
    }

    private static BehindPerson read(ResultSet rows, LocalDate today) throws SQLException {
        Optional<LocalDate> due = Optional.ofNullable(rows.getObject("due_on", LocalDate.class));
        return new BehindPerson(new PersonId(rows.getLong("id")), rows.getString("staff_number"), rows.getString("name"),
                Tier.valueOf(rows.getString("tier")), Bilingual.of(rows.getString("name_zh"), rows.getString("name_en")),
                Bilingual.of(rows.getString("title_zh"), rows.getString("title_en")), due, due.map(day -> day.isBefore(today)).orElse(false),
                rows.getInt("attempts"));
    }
}

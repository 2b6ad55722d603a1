package org.tongguan.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.Tier;
import org.tongguan.reporting.BehindPerson;
import org.tongguan.reporting.BehindTotals;
import org.tongguan.shared.Bilingual;

/** Who has not passed an assigned course yet. */
@ApplicationScoped
public class BehindQueries {
    private static final String FROM = """
            FROM department d
            JOIN person p ON p.department_id = d.id AND p.active
            JOIN enrolment g ON g.person_id = p.id
            JOIN course c ON c.id = g.course_id
            JOIN exam e ON e.file_key = c.course_key
            WHERE d.path LIKE :subtree AND (:tier = '' OR p.tier = :tier)
              AND NOT EXISTS (SELECT 1 FROM attempt a WHERE a.exam_id = e.id AND a.person_id = p.id AND a.passed)
            """;
    /** Attempts are counted for the page's few lines only, not for everybody who is behind. */
    private static final String LIST = """
            SELECT page.*, v.title_zh, v.title_en,
                   (SELECT COUNT(*) FROM attempt a WHERE a.exam_id = page.exam_id AND a.person_id = page.id
                    AND a.submitted_at IS NOT NULL) AS attempts
            FROM (
                SELECT p.id, p.staff_number, p.name, p.tier, d.id AS department_id, d.name_zh, d.name_en, g.due_on, e.id AS exam_id,
                       c.current_version_id
            """ + FROM + """
                ORDER BY g.due_on IS NULL, g.due_on, d.id, p.staff_number LIMIT :limit OFFSET :offset
            ) page
            JOIN course_version v ON v.id = page.current_version_id
            ORDER BY page.due_on IS NULL, page.due_on, page.department_id, page.staff_number""";

    private final Jdbi jdbi;

    @Inject
    BehindQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    BehindQueries() {
        this(null);
    }

    public BehindTotals totals(String path, Optional<Tier> tier, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) AS all_of_them, COALESCE(SUM(g.due_on < :today), 0) AS late " + FROM)
                .bind("subtree", path + "%").bind("tier", tier.map(Tier::name).orElse("")).bind("today", today)
                .map((rows, context) -> new BehindTotals(rows.getLong("all_of_them"), rows.getLong("late"))).one());
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

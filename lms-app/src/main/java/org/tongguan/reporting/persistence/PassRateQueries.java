package org.tongguan.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.organisation.DepartmentId;
import org.tongguan.organisation.Tier;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.reporting.PassCounts;
import org.tongguan.reporting.PassRateReport.Step;
import org.tongguan.reporting.domain.DepartmentCounts;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.Period;

/** Counts of a whole subtree in one query, whatever its size. */
@ApplicationScoped
public class PassRateQueries {
    /** Rules R1 to R3; an exam is tied to its course by the course's key. */
    private static final String COUNTS = """
            SELECT d.id, d.name_zh, d.name_en, d.path, COALESCE(t.assigned, 0) AS assigned, COALESCE(t.sat, 0) AS sat,
                   COALESCE(t.passed, 0) AS passed
            FROM department d
            LEFT JOIN (
                SELECT one.department_id, COUNT(*) AS assigned, SUM(one.sat) AS sat, SUM(one.passed) AS passed
                FROM (
                    SELECT p.department_id,
                           COALESCE(MAX(a.submitted_at >= :start), 0) AS sat,
                           COALESCE(MAX(a.submitted_at >= :start AND a.passed), 0) AS passed,
                           COALESCE(MAX(a.submitted_at < :start AND a.passed), 0) AS passed_before
                    FROM department b
                    JOIN person p ON p.department_id = b.id AND p.active
                    JOIN enrolment g ON g.person_id = p.id AND g.assigned_at < :end
                    JOIN course c ON c.id = g.course_id
                    JOIN exam e ON e.file_key = c.course_key
                    LEFT JOIN attempt a ON a.exam_id = e.id AND a.person_id = p.id AND a.submitted_at < :end
                    WHERE b.path LIKE :subtree AND (:tier = '' OR p.tier = :tier)
                    GROUP BY p.id, e.id
                ) one
                WHERE one.passed_before = 0
                GROUP BY one.department_id
            ) t ON t.department_id = d.id
            WHERE d.path LIKE :subtree AND d.active
            ORDER BY d.id""";

    private final Jdbi jdbi;

    @Inject
    PassRateQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    PassRateQueries() {
        this(null);
    }

    /** A department's path from the root on, such as {@code /1/5/9/}. */
    public Optional<String> path(DepartmentId department) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT path FROM department WHERE id = :id").bind("id", department.value())
                .mapTo(String.class).findOne());
    }

    /** The departments from the one at {@code top} down to the one at {@code path}. */
    public List<Step> steps(String top, String path) {
        List<Long> ids = Arrays.stream(path.split("/")).filter(id -> !id.isEmpty()).map(Long::valueOf).toList();
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT id, name_zh, name_en FROM department WHERE id IN (<ids>) AND path LIKE :subtree ORDER BY LENGTH(path)""")
                .bindList("ids", ids).bind("subtree", top + "%")
                .map((rows, context) -> new Step(new DepartmentId(rows.getLong("id")), name(rows))).list());
    }

    /** The department at {@code path} and all below it, each with the people directly in it. */
    public List<DepartmentCounts> counts(String path, Optional<Tier> tier, Period period) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNTS)
                .bind("subtree", path + "%").bind("tier", tier.map(Tier::name).orElse(""))
                .bind("start", period.begin(ClockProducer.ZONE)).bind("end", period.end(ClockProducer.ZONE))
                .map((rows, context) -> new DepartmentCounts(new DepartmentId(rows.getLong("id")), name(rows), rows.getString("path"),
                        new PassCounts(rows.getLong("assigned"), rows.getLong("sat"), rows.getLong("passed"))))
                .list());
    }

    private static Bilingual name(ResultSet rows) throws SQLException {
        return Bilingual.of(rows.getString("name_zh"), rows.getString("name_en"));
    }
}

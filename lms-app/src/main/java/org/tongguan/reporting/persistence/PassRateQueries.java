package org.tongguan.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.organisation.DepartmentId;
import org.tongguan.organisation.Tier;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.reporting.PassCounts;
import org.tongguan.reporting.PassRateReport.Step;
import org.tongguan.reporting.domain.Group;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.Period;

/** Departments, and counts of everybody in one query. */
@ApplicationScoped
public class PassRateQueries {
    /** Rules R1 to R3; an exam is tied to its course by the course's key. */
    private static final String COUNTS = """
            SELECT one.department_id, one.tier, COUNT(*) AS assigned, SUM(one.sat) AS sat, SUM(one.passed) AS passed
            FROM (
                SELECT p.department_id, p.tier,
                       COALESCE(MAX(a.submitted_at >= :start), 0) AS sat,
                       COALESCE(MAX(a.submitted_at >= :start AND a.passed), 0) AS passed,
                       COALESCE(MAX(a.submitted_at < :start AND a.passed), 0) AS passed_before
                FROM person p
                JOIN enrolment g ON g.person_id = p.id AND g.assigned_at < :end
                JOIN course c ON c.id = g.course_id
                JOIN %s
                LEFT JOIN attempt a ON a.exam_id = e.id AND a.person_id = p.id AND a.submitted_at < :end
                WHERE p.active
                GROUP BY p.id, e.id
            ) one
            WHERE one.passed_before = 0
            GROUP BY one.department_id, one.tier""".formatted(BehindQueries.EXAM);

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

    /** The departments in service at {@code path} and below. */
    public List<Place> subtree(String path) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT id, name_zh, name_en, path FROM department WHERE path LIKE :subtree AND active ORDER BY id""").bind("subtree", path + "%")
                .map((rows, context) -> new Place(new DepartmentId(rows.getLong("id")), name(rows), rows.getString("path"))).list());
    }

    /** A department and where it stands. */
    public record Place(DepartmentId id, Bilingual name, String path) {
    }

    /** Everybody in service, in one query; groups that have nothing are left out. */
    public Map<Group, PassCounts> counts(Period period) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNTS)
                .bind("start", period.begin(ClockProducer.ZONE)).bind("end", period.end(ClockProducer.ZONE))
                .map((rows, context) -> Map.entry(new Group(rows.getLong("department_id"), Tier.valueOf(rows.getString("tier"))),
                        new PassCounts(rows.getLong("assigned"), rows.getLong("sat"), rows.getLong("passed"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Bilingual name(ResultSet rows) throws SQLException {
        return Bilingual.of(rows.getString("name_zh"), rows.getString("name_en"));
    }
}

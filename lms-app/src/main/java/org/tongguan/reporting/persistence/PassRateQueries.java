package org.tongguan.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final int SAT = 1;
    private static final int PASSED = 2;
    private static final int PASSED_BEFORE = 4;
    /**
     * Rules R1 to R3: how many enrolments of each group have which of the three behind them, as a sum of {@link #SAT}, {@link #PASSED} and
     * {@link #PASSED_BEFORE}; who passed before the period has nothing left to do in it. An exam is tied to its course by the course's key.
     */
    private static final String COUNTS = """
            SELECT p.department_id, p.tier, COUNT(*) AS enrolments,
                   (SELECT BIT_OR(IF(a.submitted_at >= :start, %d, 0) | IF(a.passed, IF(a.submitted_at >= :start, %d, %d), 0)) FROM attempt a
                    WHERE a.exam_id = e.id AND a.person_id = p.id AND a.submitted_at < :end) AS history
            """.formatted(SAT, PASSED, PASSED_BEFORE) + BehindQueries.EVERYBODY + """
            AND g.assigned_at < :end
            STRAIGHT_JOIN person p ON p.id = g.person_id
            WHERE p.active
            GROUP BY p.department_id, p.tier, history
            HAVING (history & %d) = 0""".formatted(PASSED_BEFORE);

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
        Map<Group, PassCounts> counts = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(COUNTS)
                .bind("start", period.begin(ClockProducer.ZONE)).bind("end", period.end(ClockProducer.ZONE))
                .map((rows, context) -> Map.entry(new Group(rows.getLong("department_id"), Tier.valueOf(rows.getString("tier"))),
                        counts(rows.getInt("history"), rows.getLong("enrolments"))))
                .forEach(part -> counts.merge(part.getKey(), part.getValue(), PassCounts::plus)));
        return counts;
    }

    private static PassCounts counts(int history, long enrolments) {
        return new PassCounts(enrolments, (history & SAT) != 0 ? enrolments : 0, (history & PASSED) != 0 ? enrolments : 0);
    }

    private static Bilingual name(ResultSet rows) throws SQLException {
        return Bilingual.of(rows.getString("name_zh"), rows.getString("name_en"));
    }
}

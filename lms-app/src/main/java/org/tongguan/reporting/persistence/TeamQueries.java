package org.tongguan.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.organisation.PersonId;
import org.tongguan.reporting.TeamMember;
import org.tongguan.shared.Bilingual;

/** A supervisor's people and their courses, in one query. */
@ApplicationScoped
public class TeamQueries {
    private static final String TEAM = """
            SELECT one.id, one.staff_number, one.name, one.name_zh, one.name_en, COUNT(one.course_id) AS assigned, SUM(one.passed) AS passed,
                   SUM(one.passed = 0 AND one.due_on < :today) AS overdue,
                   MIN(CASE WHEN one.passed = 0 THEN one.due_on END) AS next_due
            FROM (
                SELECT p.id, p.staff_number, p.name, d.name_zh, d.name_en, g.course_id, g.due_on,
                       EXISTS (SELECT 1 FROM attempt a WHERE a.exam_id = e.id AND a.person_id = p.id AND a.passed) AS passed
                FROM person p
                JOIN department d ON d.id = p.department_id
                LEFT JOIN enrolment g ON g.person_id = p.id
                LEFT JOIN course c ON c.id = g.course_id
                LEFT JOIN exam e ON e.file_key = c.course_key
                WHERE p.supervisor_id = :supervisor AND p.active
            ) one
            GROUP BY one.id
            ORDER BY overdue DESC, MIN(CASE WHEN one.passed = 0 THEN one.due_on END) IS NULL, next_due, one.staff_number""";

    private final Jdbi jdbi;

    @Inject
    TeamQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    TeamQueries() {
        this(null);
    }

    /** Those in service who report to the supervisor. */
    public List<TeamMember> of(PersonId supervisor, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(TEAM).bind("supervisor", supervisor.value()).bind("today", today)
                .map((rows, context) -> new TeamMember(new PersonId(rows.getLong("id")), rows.getString("staff_number"),
                        rows.getString("name"), Bilingual.of(rows.getString("name_zh"), rows.getString("name_en")),
                        rows.getInt("assigned"), rows.getInt("passed"), rows.getInt("overdue"),
                        Optional.ofNullable(rows.getObject("next_due", LocalDate.class))))
                .list());
    }
}

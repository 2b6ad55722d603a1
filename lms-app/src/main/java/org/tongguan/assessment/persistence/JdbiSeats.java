package org.tongguan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ExamRoom;
import org.tongguan.assessment.RoomSeat;
import org.tongguan.assessment.domain.Seats;
import org.tongguan.organisation.PersonId;

/**
 * Seats of an exam. Of everybody the exam's attempts are read; of a part, or of those who are searched for, the people and then their attempts.
 * What counts and orders comes from indexes alone: of a million attempts no row is read that is not shown, those that run apart.
 *
 * @see "Design decision: docs/adr/0015"
 */
@ApplicationScoped
class JdbiSeats implements Seats {
    private static final String FIGURES = """
            SELECT COUNT(DISTINCT a.person_id) AS started, COUNT(a.running) AS running,
                   (SELECT COUNT(*) FROM %1$s attempt a LEFT JOIN attempt_presence p ON p.attempt_id = a.id %2$s
                        AND a.marked_at IS NULL AND a.running = 1 AND COALESCE(p.seen_at, a.started_at) < :heard) AS silent
            FROM %1$s attempt a FORCE INDEX (attempt_running) %2$s""";
    /** Who sits has an attempt without an end. A paper has a line per question; an empty answer is one that was taken back. */
    private static final String PAGE = """
            SELECT a.id, a.person_id, a.number, a.running, a.started_at, a.deadline_at, a.submitted_at, a.timed_out, a.collected,
                   (SELECT MAX(s.number) FROM attempt_section s WHERE s.attempt_id = a.id AND s.begins_at <= :now) AS section,
                   1 + CHAR_LENGTH(a.paper) - CHAR_LENGTH(REPLACE(a.paper, CHAR(10), '')) AS questions,
                   (SELECT COUNT(*) FROM answer w WHERE w.attempt_id = a.id AND w.response NOT IN (<nothing>)) AS answered,
                   p.seen_at, COALESCE(p.focus_lost, 0) AS focus_lost,
                   (SELECT COUNT(*) FROM exam_incident i WHERE i.attempt_id = a.id) AS incidents,
                   (SELECT COUNT(*) FROM exam_message m WHERE m.exam_id = a.exam_id AND m.sent_at <= COALESCE(a.submitted_at, a.deadline_at) AND %3$s) AS unread
            FROM (
                SELECT person_id, silent, ended FROM (
                    (SELECT a.person_id, COALESCE(p.seen_at, a.started_at) < :heard AS silent, NULL AS ended
                     FROM %1$s attempt a LEFT JOIN attempt_presence p ON p.attempt_id = a.id %2$s AND a.marked_at IS NULL AND a.running = 1
                     ORDER BY silent DESC, a.person_id LIMIT :most)
                    UNION ALL
                    (SELECT a.person_id, FALSE, MAX(a.submitted_at) AS ended FROM %1$s attempt a FORCE INDEX (attempt_standing) %2$s
                     GROUP BY a.person_id HAVING COUNT(*) = COUNT(a.submitted_at) ORDER BY ended DESC, a.person_id LIMIT :most)
                ) every ORDER BY ended IS NOT NULL, silent DESC, ended DESC, person_id LIMIT :limit OFFSET :offset
            ) shown
            JOIN attempt a ON a.exam_id = :exam AND a.person_id = shown.person_id
                AND a.number = (SELECT MAX(b.number) FROM attempt b WHERE b.exam_id = :exam AND b.person_id = shown.person_id)
            JOIN exam e ON e.id = a.exam_id LEFT JOIN attempt_presence p ON p.attempt_id = a.id
            ORDER BY shown.ended IS NOT NULL, shown.silent DESC, shown.ended DESC, shown.person_id""";
    private static final List<String> NOTHING = List.of("{\"choice\":[]}", "{\"text\":\"\"}", "{\"number\":null}", "{\"order\":[]}",
            "{\"match\":{}}", "{\"point\":[]}", "{\"file\":null}", "{\"parts\":{}}", "{}");

    private final Jdbi jdbi;

    @Inject
    JdbiSeats(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    JdbiSeats() {
        this(null);
    }

    @Override
    public ExamRoom.Figures figures(ExamId exam, Whose whose, Instant now) {
        return jdbi.withHandle(handle -> bound(handle, FIGURES, exam, whose).bind("heard", now.minus(ExamRoom.SILENT))
                .map((rows, context) -> new ExamRoom.Figures(rows.getInt("started"), rows.getInt("running"), rows.getInt("silent"))).one());
    }

    @Override
    public List<RoomSeat> page(ExamId exam, Whose whose, Instant now, int offset, int limit) {
        return jdbi.withHandle(handle -> bound(handle, PAGE, exam, whose).bindList("nothing", NOTHING).bind("now", now)
                .bind("heard", now.minus(ExamRoom.SILENT)).bind("most", (long) offset + limit).bind("offset", offset).bind("limit", limit)
                .map((rows, context) -> seat(rows)).list());
    }

    @Override
    public List<AttemptId> running(ExamId exam, Whose whose) {
        return jdbi.withHandle(handle -> bound(handle, "SELECT a.id FROM %1$s attempt a %2$s AND a.marked_at IS NULL AND a.running = 1 ORDER BY a.id", exam, whose)
                .mapTo(Long.class).map(AttemptId::new).list());
    }

    private static Query bound(Handle handle, String sql, ExamId exam, Whose whose) {
        String text = whose.text().strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        boolean some = whose.scope().isPresent() || !text.isEmpty();
        String people = (whose.scope().isPresent() ? "department d STRAIGHT_JOIN person c ON c.department_id = d.id STRAIGHT_JOIN"
                : some ? "person c STRAIGHT_JOIN" : "");
        String where = "WHERE a.exam_id = :exam" + (some ? " AND a.person_id = c.id" : "")
                + (whose.scope().isPresent() ? " AND d.path LIKE CONCAT(:path, '%')" : "")
                + (text.isEmpty() ? "" : " AND (c.name LIKE :inside OR c.staff_number LIKE :beginning)");
        Query query = handle.createQuery(sql.formatted(people, where, JdbiPresences.UNREAD)).bind("exam", exam.value());
        whose.scope().ifPresent(scope -> query.bind("path", scope.path()));
        return text.isEmpty() ? query : query.bind("inside", "%" + text + "%").bind("beginning", text + "%");
    }

    private static RoomSeat seat(ResultSet rows) throws SQLException {
        return new RoomSeat(new AttemptId(rows.getLong("id")), new PersonId(rows.getLong("person_id")), rows.getInt("number"),
                rows.getBoolean("running"), JdbiAttempts.instant(rows, "started_at"), JdbiAttempts.instant(rows, "deadline_at"),
                JdbiExams.moment(rows, "submitted_at"), JdbiAttempts.sealedBy(rows),
                Optional.ofNullable(rows.getObject("section", Integer.class)), rows.getInt("questions"), rows.getInt("answered"),
                JdbiExams.moment(rows, "seen_at"), rows.getInt("focus_lost"), rows.getInt("incidents"), rows.getInt("unread"));
    }
}

package org.tongguan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.IncidentKind;
import org.tongguan.assessment.RoomIncident;
import org.tongguan.assessment.RoomMessage;
import org.tongguan.assessment.RoomSeat;
import org.tongguan.assessment.domain.Presences;
import org.tongguan.organisation.PersonId;

/** Signs of life, messages and incidents. */
@ApplicationScoped
class JdbiPresences implements Presences {
    /**
     * Those who sit, then those who handed in last; of each person the last attempt. A paper has a line per question; an empty answer is one
     * that was taken back.
     */
    private static final String SEATS = """
            SELECT a.id, a.person_id, a.number, a.running, a.started_at, a.deadline_at, a.submitted_at, a.timed_out, a.collected,
                   (SELECT MAX(s.number) FROM attempt_section s WHERE s.attempt_id = a.id AND s.begins_at <= :now) AS section,
                   1 + CHAR_LENGTH(a.paper) - CHAR_LENGTH(REPLACE(a.paper, CHAR(10), '')) AS questions,
                   (SELECT COUNT(*) FROM answer w WHERE w.attempt_id = a.id AND w.response NOT IN (<nothing>)) AS answered,
                   p.seen_at, COALESCE(p.focus_lost, 0) AS focus_lost,
                   (SELECT COUNT(*) FROM exam_incident i WHERE i.attempt_id = a.id) AS incidents,
                   (SELECT COUNT(*) FROM exam_message m WHERE m.exam_id = a.exam_id AND (m.attempt_id = a.id OR m.attempt_id IS NULL
                        AND m.sent_at BETWEEN a.started_at AND COALESCE(a.submitted_at, a.deadline_at))
                        AND NOT EXISTS (SELECT 1 FROM exam_message_read r WHERE r.message_id = m.id AND r.attempt_id = a.id)) AS unread
            FROM (
                (SELECT a.id FROM attempt a WHERE a.exam_id = :exam AND a.marked_at IS NULL AND a.running = 1 %1$s ORDER BY a.id LIMIT :most)
                UNION ALL
                (SELECT a.id FROM attempt a WHERE a.exam_id = :exam AND a.submitted_at IS NOT NULL %1$s AND NOT EXISTS (
                    SELECT 1 FROM attempt b WHERE b.exam_id = a.exam_id AND b.person_id = a.person_id AND b.number > a.number)
                 ORDER BY a.submitted_at DESC LIMIT :most)
            ) shown
            JOIN attempt a ON a.id = shown.id LEFT JOIN attempt_presence p ON p.attempt_id = a.id
            ORDER BY a.running IS NULL, a.submitted_at DESC, a.id LIMIT :most""";
    private static final List<String> NOTHING = List.of("{\"choice\":[]}", "{\"text\":\"\"}", "{\"number\":null}", "{\"order\":[]}",
            "{\"match\":{}}", "{\"point\":[]}", "{\"file\":null}", "{\"parts\":{}}", "{}");

    private final Jdbi jdbi;

    @Inject
    JdbiPresences(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    JdbiPresences() {
        this(null);
    }

    @Override
    public int seen(AttemptId attempt, int focusLost, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                INSERT INTO attempt_presence (attempt_id, seen_at, focus_lost) VALUES (:attempt, :now, :lost)
                ON DUPLICATE KEY UPDATE seen_at = VALUES(seen_at), focus_lost = GREATEST(focus_lost, VALUES(focus_lost)) RETURNING focus_lost""")
                .bind("attempt", attempt.value()).bind("now", now).bind("lost", focusLost).mapTo(Integer.class).one());
    }

    @Override
    public List<RoomIncident> incidents(AttemptId attempt) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT kind, text, noted_by, noted_at FROM exam_incident WHERE attempt_id = :attempt "
                + "ORDER BY id DESC LIMIT 100").bind("attempt", attempt.value())
                .map((rows, context) -> new RoomIncident(IncidentKind.valueOf(rows.getString("kind")), rows.getString("text"),
                        new PersonId(rows.getLong("noted_by")), JdbiAttempts.instant(rows, "noted_at"))).list());
    }

    @Override
    public List<RoomMessage> unread(AttemptId attempt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT m.id, m.text, m.sent_at FROM attempt a JOIN exam_message m ON m.exam_id = a.exam_id
                WHERE a.id = :attempt AND m.sent_at >= a.started_at AND (m.attempt_id IS NULL OR m.attempt_id = a.id)
                    AND NOT EXISTS (SELECT 1 FROM exam_message_read r WHERE r.message_id = m.id AND r.attempt_id = a.id)
                ORDER BY m.id LIMIT 20""").bind("attempt", attempt.value())
                .map((rows, context) -> new RoomMessage(rows.getLong("id"), rows.getString("text"), JdbiAttempts.instant(rows, "sent_at")))
                .list());
    }

    /** Only messages of the attempt's own exam can be confirmed. */
    @Override
    public void confirm(AttemptId attempt, Collection<Long> messages, Instant now) {
        if (messages.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT IGNORE INTO exam_message_read (message_id, attempt_id, read_at)
                SELECT m.id, a.id, :now FROM attempt a JOIN exam_message m ON m.exam_id = a.exam_id
                WHERE a.id = :attempt AND m.id IN (<messages>)""")
                .bind("now", now).bind("attempt", attempt.value()).bindList("messages", List.copyOf(messages)).execute());
    }

    @Override
    public void say(ExamId exam, Optional<AttemptId> attempt, String text, PersonId by, Instant now) {
        jdbi.useHandle(handle -> handle.execute("INSERT INTO exam_message (exam_id, attempt_id, text, sent_by, sent_at) VALUES (?, ?, ?, ?, ?)",
                exam.value(), attempt.map(AttemptId::value).orElse(null), text, by.value(), now));
    }

    @Override
    public void note(ExamId exam, AttemptId attempt, IncidentKind kind, String text, PersonId by, Instant now) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO exam_incident (exam_id, attempt_id, kind, text, noted_by, noted_at) VALUES (?, ?, ?, ?, ?, ?)""",
                exam.value(), attempt.value(), kind.name(), text, by.value(), now));
    }

    @Override
    public List<RoomSeat> seats(ExamId exam, Optional<List<PersonId>> people, int most, Instant now) {
        if (people.map(List::isEmpty).orElse(false)) {
            return List.of();
        }
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(SEATS.formatted(people.isPresent() ? "AND a.person_id IN (<people>)" : ""));
            people.ifPresent(some -> query.bindList("people", some.stream().map(PersonId::value).toList()));
            return query.bindList("nothing", NOTHING).bind("exam", exam.value()).bind("most", most).bind("now", now).map((rows, context) -> seat(rows)).list();
        });
    }

    @Override
    public void allowDevice(AttemptId attempt) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO attempt_presence (attempt_id, device_allowed) VALUES (?, TRUE)
                ON DUPLICATE KEY UPDATE device_allowed = TRUE""", attempt.value()));
    }

    @Override
    public boolean takeAllowance(AttemptId attempt) {
        return jdbi.withHandle(handle -> handle.execute(
                "UPDATE attempt_presence SET device_allowed = FALSE WHERE attempt_id = ? AND device_allowed", attempt.value())) == 1;
    }

    private static RoomSeat seat(ResultSet rows) throws SQLException {
        return new RoomSeat(new AttemptId(rows.getLong("id")), new PersonId(rows.getLong("person_id")), rows.getInt("number"),
                rows.getBoolean("running"), JdbiAttempts.instant(rows, "started_at"), JdbiAttempts.instant(rows, "deadline_at"),
                JdbiExams.moment(rows, "submitted_at"), JdbiAttempts.sealedBy(rows),
                Optional.ofNullable(rows.getObject("section", Integer.class)), rows.getInt("questions"), rows.getInt("answered"),
                JdbiExams.moment(rows, "seen_at"), rows.getInt("focus_lost"), rows.getInt("incidents"), rows.getInt("unread"));
    }
}

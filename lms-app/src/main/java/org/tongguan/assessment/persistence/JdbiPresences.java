package org.tongguan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.CallKey;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.IncidentKind;
import org.tongguan.assessment.RoomIncident;
import org.tongguan.assessment.RoomMessage;
import org.tongguan.assessment.domain.Presences;
import org.tongguan.organisation.PersonId;

/** Signs of life, messages and incidents. */
@ApplicationScoped
class JdbiPresences implements Presences {
    /**
     * Whether a message {@code m} is for the attempt {@code a} at the exam {@code e} and not confirmed there. What is said to all reaches those
     * who start later as well, unless the exam is the gate of its course: that one has no window, and others sit it years later.
     */
    static final String UNREAD = """
            (m.attempt_id = a.id OR m.attempt_id IS NULL AND (e.file_key IS NULL OR m.sent_at >= a.started_at))
                AND NOT EXISTS (SELECT 1 FROM exam_message_read r WHERE r.message_id = m.id AND r.attempt_id = a.id)
            """;

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
                SELECT m.id, m.text, m.sent_at FROM attempt a JOIN exam e ON e.id = a.exam_id JOIN exam_message m ON m.exam_id = a.exam_id
                WHERE a.id = :attempt AND\s""" + UNREAD + "ORDER BY m.id LIMIT 20").bind("attempt", attempt.value())
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
    public boolean say(ExamId exam, CallKey key, Optional<AttemptId> attempt, String text, PersonId by, Instant now) {
        return jdbi.withHandle(handle -> handle.execute("""
                INSERT IGNORE INTO exam_message (exam_id, call_key, attempt_id, text, sent_by, sent_at) VALUES (?, ?, ?, ?, ?, ?)""",
                exam.value(), key.value(), attempt.map(AttemptId::value).orElse(null), text, by.value(), now)) == 1;
    }

    @Override
    public boolean note(ExamId exam, CallKey key, AttemptId attempt, IncidentKind kind, String text, PersonId by, Instant now) {
        return jdbi.withHandle(handle -> handle.execute("""
                INSERT IGNORE INTO exam_incident (exam_id, call_key, attempt_id, kind, text, noted_by, noted_at) VALUES (?, ?, ?, ?, ?, ?, ?)""",
                exam.value(), key.value(), attempt.value(), kind.name(), text, by.value(), now)) == 1;
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
}

package org.tongguan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.domain.Extensions;
import org.tongguan.organisation.PersonId;

/** Extensions in the tables {@code exam_extension} and {@code attempt_extension}: a fixed number of statements for a room of any size. */
@ApplicationScoped
class JdbiExtensions implements Extensions {
    private final Jdbi jdbi;

    @Inject
    JdbiExtensions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    JdbiExtensions() {
        this(null);
    }

    /** Of two calls with the same key the second waits here for the first. */
    @Override
    public Given give(Extension extension, List<AttemptId> meant) {
        return jdbi.withHandle(handle -> {
            Optional<Long> fresh = handle.createQuery("""
                    INSERT IGNORE INTO exam_extension (exam_id, call_key, attempt_id, minutes, reason, given_by, given_at)
                    VALUES (:exam, :key, :only, :minutes, :reason, :by, :at) RETURNING id""")
                    .bind("exam", extension.exam().value()).bind("key", extension.key().value())
                    .bind("only", extension.only().map(AttemptId::value).orElse(null)).bind("minutes", extension.minutes())
                    .bind("reason", extension.reason()).bind("by", extension.by().value()).bind("at", extension.at()).mapTo(Long.class).findOne();
            return fresh.map(id -> new Given(id, move(handle, id, extension.minutes(), meant), false)).orElseGet(() -> before(handle, extension));
        });
    }

    /** Attempts are held before their deadlines are read, so that what is given at the same moment adds up. */
    private static int move(Handle handle, long extension, int minutes, List<AttemptId> meant) {
        if (meant.isEmpty()) {
            return 0;
        }
        int moved = handle.createUpdate("""
                INSERT INTO attempt_extension (attempt_id, extension_id, deadline_before, deadline_after)
                SELECT id, :extension, deadline_at, deadline_at + INTERVAL :minutes MINUTE FROM attempt
                WHERE id IN (<attempts>) AND running = 1 FOR UPDATE""").bind("extension", extension).bind("minutes", minutes)
                .bindList("attempts", meant.stream().map(AttemptId::value).toList()).execute();
        handle.execute("""
                UPDATE attempt a JOIN attempt_extension x ON x.attempt_id = a.id SET a.deadline_at = x.deadline_after
                WHERE x.extension_id = ? AND a.running = 1""", extension);
        handle.execute("UPDATE exam_extension SET attempts = ? WHERE id = ?", moved, extension);
        return moved;
    }

    private static Given before(Handle handle, Extension extension) {
        return handle.createQuery("SELECT id, attempts FROM exam_extension WHERE exam_id = :exam AND call_key = :key")
                .bind("exam", extension.exam().value()).bind("key", extension.key().value())
                .map((rows, context) -> new Given(rows.getLong("id"), rows.getInt("attempts"), true)).one();
    }

    @Override
    public List<Past> of(ExamId exam, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT a.person_id, x.minutes, x.attempts, x.reason, x.given_by, x.given_at
                FROM exam_extension x LEFT JOIN attempt a ON a.id = x.attempt_id
                WHERE x.exam_id = :exam ORDER BY x.id DESC LIMIT :most""").bind("exam", exam.value()).bind("most", most)
                .map((rows, context) -> past(rows)).list());
    }

    private static Past past(ResultSet rows) throws SQLException {
        long person = rows.getLong("person_id");
        return new Past(rows.wasNull() ? Optional.empty() : Optional.of(new PersonId(person)), rows.getInt("minutes"), rows.getInt("attempts"),
                rows.getString("reason"), new PersonId(rows.getLong("given_by")), JdbiAttempts.instant(rows, "given_at"));
    }
}

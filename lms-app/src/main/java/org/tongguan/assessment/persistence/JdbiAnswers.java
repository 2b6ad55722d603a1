package org.tongguan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.ChoiceResponse;
import org.tongguan.assessment.NewAnswer;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.assessment.domain.Answers;
import org.tongguan.assessment.domain.AttemptToken;
import org.tongguan.assessment.domain.Deadline;
import org.tongguan.assessment.domain.Paper;

/** Answers in the table {@code answer}: one query and one upsert per write. */
@ApplicationScoped
class JdbiAnswers implements Answers {
    private final Jdbi jdbi;

    @Inject
    JdbiAnswers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    JdbiAnswers() {
        this(null);
    }

    /** The shared lock keeps a sealing transaction out until the answer is committed, and lets other answers pass. */
    @Override
    public Optional<Desk> desk(AttemptId attempt, AttemptToken token) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT a.running, a.deadline_at, a.paper FROM attempt a JOIN attempt_token t ON t.attempt_id = a.id
                WHERE a.id = :attempt AND t.digest = :digest LOCK IN SHARE MODE""")
                .bind("attempt", attempt.value()).bind("digest", token.digest())
                .map((rows, context) -> new Desk(rows.getBoolean("running"), new Deadline(JdbiAttempts.instant(rows, "deadline_at")),
                        Paper.ofStored(rows.getString("paper"))))
                .findOne());
    }

    /** The database compares under the row's lock; {@code seq} is assigned last, because earlier assignments must still see the old one. */
    @Override
    public long put(AttemptId attempt, NewAnswer answer, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                INSERT INTO answer (attempt_id, slot, seq, response, saved_at) VALUES (:attempt, :slot, :seq, :response, :now)
                ON DUPLICATE KEY UPDATE response = IF(VALUES(seq) > seq, VALUES(response), response),
                    saved_at = IF(VALUES(seq) > seq, VALUES(saved_at), saved_at), seq = GREATEST(VALUES(seq), seq)
                RETURNING seq""")
                .bind("attempt", attempt.value()).bind("slot", answer.slot()).bind("seq", answer.seq())
                .bind("response", answer.response().json()).bind("now", now).mapTo(Long.class).one());
    }

    @Override
    public List<SavedAnswer> of(AttemptId attempt) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT slot, seq, response FROM answer WHERE attempt_id = :attempt ORDER BY slot")
                .bind("attempt", attempt.value())
                .map((rows, context) -> new SavedAnswer(rows.getInt("slot"), rows.getLong("seq"),
                        ChoiceResponse.ofStored(rows.getString("response"))))
                .list());
    }
}

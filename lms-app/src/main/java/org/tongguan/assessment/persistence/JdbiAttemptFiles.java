package org.tongguan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.domain.AttemptFiles;
import org.tongguan.questionbank.Digests;
import org.tongguan.questionbank.WorkFiles;

/** Files in the table {@code attempt_file}. */
@ApplicationScoped
class JdbiAttemptFiles implements AttemptFiles {
    private final Jdbi jdbi;

    @Inject
    JdbiAttemptFiles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    JdbiAttemptFiles() {
        this(null);
    }

    @Override
    public int count(AttemptId attempt, int slot) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM attempt_file WHERE attempt_id = :attempt AND slot = :slot")
                .bind("attempt", attempt.value()).bind("slot", slot).mapTo(Integer.class).one());
    }

    @Override
    public boolean holds(AttemptId attempt, int slot, String digest) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT 1 FROM attempt_file WHERE attempt_id = :attempt AND slot = :slot AND digest = :digest")
                .bind("attempt", attempt.value()).bind("slot", slot).bind("digest", digest).mapTo(Integer.class).findOne().isPresent());
    }

    @Override
    public String put(AttemptId attempt, int slot, byte[] bytes, Instant now) {
        String digest = Digests.sha256Hex(bytes);
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT IGNORE INTO attempt_file (attempt_id, slot, digest, bytes, given_at) VALUES (:attempt, :slot, :digest, :bytes, :now)""")
                .bind("attempt", attempt.value()).bind("slot", slot).bind("digest", digest).bind("bytes", bytes).bind("now", now).execute());
        return digest;
    }

    @Override
    public WorkFiles of(AttemptId attempt) {
        return digest -> jdbi.withHandle(handle -> handle
                .createQuery("SELECT bytes FROM attempt_file WHERE attempt_id = :attempt AND digest = :digest LIMIT 1")
                .bind("attempt", attempt.value()).bind("digest", digest).mapTo(byte[].class).findOne());
    }
}

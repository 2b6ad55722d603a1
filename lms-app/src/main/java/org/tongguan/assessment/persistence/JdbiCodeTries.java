package org.tongguan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.domain.CodeTries;
import org.tongguan.organisation.PersonId;

/** Wrong codes in the table {@code exam_code_try}. */
@ApplicationScoped
class JdbiCodeTries implements CodeTries {
    private final Jdbi jdbi;

    @Inject
    JdbiCodeTries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    JdbiCodeTries() {
        this(null);
    }

    @Override
    public Tries of(ExamId exam, PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT wrong, last_at FROM exam_code_try WHERE exam_id = :exam AND person_id = :person")
                .bind("exam", exam.value()).bind("person", person.value())
                .map((rows, context) -> new Tries(rows.getInt("wrong"), JdbiAttempts.instant(rows, "last_at"))).findOne())
                .orElse(new Tries(0, Instant.EPOCH));
    }

    @Override
    public void wrong(ExamId exam, PersonId person, Instant now) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO exam_code_try (exam_id, person_id, wrong, last_at) VALUES (?, ?, 1, ?)
                ON DUPLICATE KEY UPDATE wrong = wrong + 1, last_at = VALUES(last_at)""", exam.value(), person.value(), now));
    }

    @Override
    public void clear(ExamId exam, PersonId person) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM exam_code_try WHERE exam_id = ? AND person_id = ?", exam.value(), person.value()));
    }
}

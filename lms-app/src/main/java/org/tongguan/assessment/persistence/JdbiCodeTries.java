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

    /** The first statement takes the row's lock, whether or not there is a row yet. */
    @Override
    public boolean admit(ExamId exam, PersonId person, Instant now) {
        return jdbi.withHandle(handle -> {
            handle.execute("INSERT INTO exam_code_try (exam_id, person_id, wrong, last_at) VALUES (?, ?, 0, ?) ON DUPLICATE KEY UPDATE wrong = wrong",
                    exam.value(), person.value(), now);
            return handle.execute("""
                    UPDATE exam_code_try SET wrong = wrong + 1, last_at = ?
                    WHERE exam_id = ? AND person_id = ? AND (wrong < ? OR last_at <= ?)""", now, exam.value(), person.value(), MOST, now.minus(WAIT)) == 1;
        });
    }

    @Override
    public void clear(ExamId exam, PersonId person) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM exam_code_try WHERE exam_id = ? AND person_id = ?", exam.value(), person.value()));
    }
}

package org.tongguan.questionbank;

import jakarta.enterprise.event.Event;
import org.tongguan.shared.DomainError;

/** Questions were put into a course's bank or taken out of use. Observers run in the same transaction; one that throws undoes it. */
public record QuestionsPut(String course) {
    /** @throws DomainError {@code question.exam-short} when an exam could no longer be drawn with the questions that are left ready */
    static void requireDrawable(Event<QuestionsPut> put, String course) {
        try {
            put.fire(new QuestionsPut(course));
        } catch (DomainError error) {
            throw new DomainError(QuestionBankError.EXAM_SHORT, error.values(), error.faults());
        }
    }
}

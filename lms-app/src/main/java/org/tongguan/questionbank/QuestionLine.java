package org.tongguan.questionbank;

import java.time.Instant;

/**
 * A question in a list.
 *
 * @param version    number of the current version
 * @param stem       beginning of the Chinese stem
 * @param duplicates other questions with the same stem
 * @param figures    how it did in exams
 */
public record QuestionLine(long id, String bank, String code, int version, ItemType type, String competence, String difficulty, QuestionStatus status,
        String stem, Instant changedAt, int duplicates, QuestionFigures figures) {
    QuestionLine with(QuestionFigures used) {
        return new QuestionLine(id, bank, code, version, type, competence, difficulty, status, stem, changedAt, duplicates, used);
    }
}

package org.tongguan.questionbank;

import java.time.Instant;

/**
 * A question in a list.
 *
 * @param stem       beginning of the Chinese stem
 * @param duplicates other questions with the same stem
 */
public record QuestionLine(long id, String bank, String code, ItemType type, String competence, String difficulty, QuestionStatus status,
        String stem, Instant changedAt, int duplicates) {
}

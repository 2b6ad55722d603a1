package org.tongguan.questionbank;

import java.time.Instant;
import java.util.Optional;
import org.tongguan.organisation.Tier;
import org.tongguan.shared.Bilingual;

/**
 * A question in a list.
 *
 * @param version    number of the current version
 * @param stem       beginning of the stem
 * @param duplicates other questions with the same stem
 * @param tier       whom its bank's course is made for; empty when the course is gone
 * @param figures    how it did in exams
 */
public record QuestionLine(long id, String bank, String code, int version, ItemType type, String competence, String difficulty, QuestionStatus status,
        Bilingual stem, Instant changedAt, int duplicates,
        Optional<Tier> tier, QuestionFigures figures) {
    QuestionLine with(Optional<Tier> madeFor, QuestionFigures used) {
        return new QuestionLine(id, bank, code, version, type, competence, difficulty, status, stem, changedAt, duplicates, madeFor,
                used);
    }
}

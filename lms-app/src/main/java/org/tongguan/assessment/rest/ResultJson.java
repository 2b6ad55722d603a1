package org.tongguan.assessment.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.tongguan.assessment.AttemptResult;
import org.tongguan.assessment.PaperQuestion;
import org.tongguan.shared.Bilingual;

/** The result of a sealed attempt, with the key and an explanation for each question. */
public record ResultJson(long attempt, long exam, Bilingual title, int number, Instant startedAt, Instant submittedAt, boolean timedOut,
        int points, int maximum, BigDecimal percent, BigDecimal passPercent, boolean passed, String receipt,
        List<AttemptResult.CompetenceShare> competences, List<ReviewJson> questions) {
    /** What was answered and what is right. */
    public record ReviewJson(int slot, String type, Bilingual stem, List<PaperQuestion.PaperOption> options, List<String> choice,
            List<String> key, boolean right, Bilingual explanation) {
        static ReviewJson of(AttemptResult.ReviewedQuestion reviewed) {
            PaperQuestion question = reviewed.question();
            return new ReviewJson(question.slot(), question.type().key(), question.stem(), question.options(), reviewed.choice(),
                    List.copyOf(new TreeSet<>(reviewed.key())), reviewed.right(), reviewed.explanation());
        }
    }

    static ResultJson of(AttemptResult result) {
        return new ResultJson(result.attempt().value(), result.exam().value(), result.title(), result.number(), result.startedAt(),
                result.submittedAt(), result.timedOut(), result.points(), result.maximum(), result.percent(), result.passPercent(),
                result.passed(), result.receipt(), result.competences(), result.questions().stream().map(ReviewJson::of).toList());
    }
}

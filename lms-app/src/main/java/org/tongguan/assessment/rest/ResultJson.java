package org.tongguan.assessment.rest;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.AttemptResult;
import org.tongguan.assessment.AttemptResult.Outcome;
import org.tongguan.assessment.NewRuling;
import org.tongguan.assessment.SealedBy;
import org.tongguan.questionbank.QuestionText;
import org.tongguan.questionbank.ResponseJson;
import org.tongguan.shared.Bilingual;

/** The result of a sealed attempt, with the key and an explanation for each question; without points while people are still marking. */
public record ResultJson(long attempt, long exam, Bilingual title, int number, Instant startedAt, Instant submittedAt, boolean timedOut, boolean collected,
        Optional<BigDecimal> points, Optional<BigDecimal> maximum, Optional<BigDecimal> percent, BigDecimal passPercent,
        Optional<Boolean> passed, String receipt, String shown, boolean later, boolean gate, List<AttemptResult.SectionShare> sections,
        List<AttemptResult.CompetenceShare> competences, List<ReviewJson> questions,
        List<AttemptResult.Remark> remarks) {
    /**
     * What was answered and what is right.
     *
     * @param response left out when nothing was answered
     * @param key      the question's body with the key in force
     * @param points   left out while it awaits a marker
     * @param ruled    {@code full-for-all}, {@code excluded} or {@code new-key}; left out where nothing was ruled
     */
    public record ReviewJson(QuestionJson question, Optional<JsonObject> response, JsonObject key, Optional<BigDecimal> points, boolean right,
            Bilingual explanation, Optional<String> ruled) {
        static ReviewJson of(AttemptResult.ReviewedQuestion reviewed) {
            return new ReviewJson(QuestionJson.of(reviewed.question()), reviewed.given().map(ResponseJson::object),
                    QuestionText.object(reviewed.key()), reviewed.points(),
                    reviewed.points().map(earned -> earned.compareTo(reviewed.question().points()) == 0).orElse(false), reviewed.explanation(),
                    reviewed.ruled().map(NewRuling.Kind::key));
        }
    }

    static ResultJson of(AttemptResult result) {
        Optional<Outcome> outcome = result.outcome();
        return new ResultJson(result.attempt().value(), result.exam().value(), result.title(), result.number(), result.startedAt(),
                result.submittedAt(), result.by() == SealedBy.CLOCK, result.by() == SealedBy.INVIGILATOR, outcome.map(Outcome::points), outcome.map(Outcome::maximum),
                outcome.map(Outcome::percent), result.passPercent(), outcome.map(Outcome::passed), result.receipt(), result.shown().key(), result.later(), result.gate(),
                result.sections(), result.competences(), result.questions().stream().map(ReviewJson::of).toList(), result.remarks());
    }
}

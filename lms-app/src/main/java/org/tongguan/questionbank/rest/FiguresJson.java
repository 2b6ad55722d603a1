package org.tongguan.questionbank.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.tongguan.questionbank.QuestionFigures;
import org.tongguan.shared.Bilingual;

/**
 * How a question did in all exams, as of their last analyses; what is undefined is null.
 *
 * @param uses                sealed and marked attempts whose papers held it; 0 when it was never used
 * @param candidates          who was analysed; below 30 every figure may be chance
 * @param facilityIndex       percent of its points that candidates earned, exams weighted by their candidates
 * @param discriminationIndex percent, weighted likewise
 * @param flags               codes of doubts as in item analyses, the gravest first
 */
@JsonbNillable
public record FiguresJson(int uses, @Nullable Instant lastUsedAt, int candidates, @Nullable Double facilityIndex, @Nullable Double discriminationIndex,
        List<String> flags) {
    /** The same in one exam. */
    @JsonbNillable
    public record InExam(long exam, Bilingual title, int uses, Instant lastUsedAt, @Nullable Double facilityIndex, @Nullable Double discriminationIndex) {
        static InExam of(QuestionFigures.InExam used) {
            return new InExam(used.exam(), used.title(), used.uses(), used.lastUsed(), number(used.facility()), number(used.discrimination()));
        }
    }

    static FiguresJson of(QuestionFigures figures) {
        return new FiguresJson(figures.uses(), figures.lastUsed().orElse(null), figures.candidates(), number(figures.facility()),
                number(figures.discrimination()), figures.flags().stream().map(QuestionFigures.Flag::key).toList());
    }

    private static @Nullable Double number(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }
}

package org.tongguan.questionbank;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tongguan.shared.Bilingual;

/**
 * How a question did in all exams, in all its versions, as of their last analyses.
 *
 * @param uses           sealed and marked attempts whose papers held it
 * @param candidates     who was analysed; below {@link #FEW} every figure may be chance
 * @param facility       percent of its points that candidates earned, exams weighted by their candidates
 * @param discrimination percent: 100 times the correlation with the rest of the test, weighted likewise
 * @param flags          doubts about its newest version, in the exam that most people sat; the gravest first
 */
public record QuestionFigures(int uses, Optional<Instant> lastUsed, int candidates, OptionalDouble facility, OptionalDouble discrimination,
        List<Flag> flags) {
    /** Of a question that was never used. */
    public static final QuestionFigures NONE = new QuestionFigures(0, Optional.empty(), 0, OptionalDouble.empty(), OptionalDouble.empty(), List.of());
    /** Candidates that make figures worth trusting. */
    public static final int FEW = 30;

    /** A doubt; its texts stand under {@code item-analysis.flag.<key>}, with {@code .advice}. */
    public record Flag(String key, boolean serious) {
    }

    /** The same in one exam. */
    public record InExam(long exam, Bilingual title, int uses, Instant lastUsed, OptionalDouble facility, OptionalDouble discrimination) {
    }

    public QuestionFigures {
        flags = List.copyOf(flags);
    }

    public boolean isUnused() {
        return uses == 0;
    }

    public boolean isOfFew() {
        return candidates < FEW;
    }
}

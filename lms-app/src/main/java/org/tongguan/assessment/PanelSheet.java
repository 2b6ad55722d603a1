package org.tongguan.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tongguan.questionbank.Question;

/**
 * The estimates of one panel member at one exam.
 *
 * @param firstDone whether the member has rated every item in the first round; from then on the spread is shown and the second is open
 * @param fitting   questions that may be on a paper; more than the lines when these are a sample
 * @param first     result of the first round
 * @param second    result of the second, once all who have finished the first have finished it
 */
public record PanelSheet(ExamOverview exam, boolean firstDone, List<Line> lines, int fitting, Optional<PanelResult> first, Optional<PanelResult> second) {
    /**
     * One item.
     *
     * @param first  own estimate in percent
     * @param second own estimate after the spread was seen
     * @param spread least, mean and most of all members in the first round; empty until the own first round is done
     */
    public record Line(long version, Question question, Optional<BigDecimal> first, Optional<BigDecimal> second, Optional<Spread> spread) {
    }

    /** Percent. */
    public record Spread(BigDecimal least, BigDecimal mean, BigDecimal most) {
    }

    public PanelSheet {
        lines = List.copyOf(lines);
    }

    /** Whether the exam has opened, so that nothing about the panel changes any more. */
    public boolean over() {
        return exam.phase().compareTo(ExamPhase.SCHEDULED) > 0;
    }
}

package org.tongguan.roadshow;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the hall sees. Names no judge.
 *
 * @param lines in order of appearance
 */
public record LiveBoard(RoadshowSummary roadshow, int presentationMinutes, List<Line> lines) {
    /**
     * One entry on the board.
     *
     * @param expected how many judges score it; those recused do not count
     * @param handedIn how many sheets count so far
     * @param score    the trimmed mean; null while it is not to be shown (rule R8) or when nobody scored
     * @param place    from 1, equal scores share a place; null without a score
     * @param totals   single totals without names, highest first; empty until the event is closed
     */
    public record Line(EntrySummary entry, int expected, int handedIn, @Nullable BigDecimal score, @Nullable Integer place,
            List<JudgeTotal> totals) {
    }

    /** One judge's total, and whether the trimmed mean leaves it out. */
    public record JudgeTotal(BigDecimal total, boolean dropped) {
    }
}

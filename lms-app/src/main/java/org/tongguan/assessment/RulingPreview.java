package org.tongguan.assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whose result a ruling would change, before anything is stored.
 *
 * @param concerned attempts whose paper has the item
 * @param changed   those whose points would change
 * @param up        those that would pass and do not now
 * @param down      those that would no longer pass
 * @param samples   the first of those that change, those that change sides first
 */
public record RulingPreview(int concerned, int changed, int up, int down, List<Change> samples) {
    /** One attempt's result before and after; points of the whole paper. */
    public record Change(AttemptId attempt, long person, BigDecimal pointsBefore, BigDecimal points, BigDecimal percentBefore, BigDecimal percent,
            boolean passedBefore, boolean passed) {
        public boolean changesSide() {
            return passed != passedBefore;
        }
    }

    public RulingPreview {
        samples = List.copyOf(samples);
    }
}

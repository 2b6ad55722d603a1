package org.tongguan.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tongguan.organisation.PersonSummary;

/**
 * Whose result a ruling would change, before anything is stored.
 *
 * @param concerned marked attempts whose paper has the item
 * @param changed   those whose points would change
 * @param up        those that would pass and do not now
 * @param down      those that would no longer pass
 * @param unmarked  attempts at the exam that are marked later, then by the ruling
 * @param lines     the first of those that change, those that change sides first
 */
public record RulingPreview(int concerned, int changed, int up, int down, int unmarked, List<Line> lines) {
    /** One attempt's result before and after; points of the whole paper. */
    public record Change(AttemptId attempt, long person, BigDecimal pointsBefore, BigDecimal points, BigDecimal percentBefore, BigDecimal percent,
            boolean passedBefore, boolean passed) {
        public boolean changesSide() {
            return passed != passedBefore;
        }
    }

    /**
     * One attempt's change and whose it is.
     *
     * @param person      empty when the roster no longer holds it
     * @param certificate whether the pass that is lost may have brought a certificate, which a human being must look at
     */
    public record Line(Optional<PersonSummary> person, Change change, boolean certificate) {
    }

    public RulingPreview {
        lines = List.copyOf(lines);
    }

    /** Whether it changes a result now or may change one that is still to come. */
    public boolean matters() {
        return changed > 0 || unmarked > 0;
    }
}

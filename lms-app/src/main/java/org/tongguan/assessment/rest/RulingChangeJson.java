package org.tongguan.assessment.rest;

import java.math.BigDecimal;
import java.util.Optional;
import org.tongguan.assessment.RulingPreview;
import org.tongguan.organisation.PersonSummary;

/**
 * One result before and after a ruling.
 *
 * @param staffNumber empty when the roster no longer holds the person
 * @param certificate whether the pass that is lost may have brought a certificate, which a human being must look at
 */
public record RulingChangeJson(Optional<String> staffNumber, Optional<String> name, long attempt, BigDecimal percentBefore, BigDecimal percent,
        boolean passedBefore, boolean passed, boolean certificate) {
    static RulingChangeJson of(RulingPreview.Line line) {
        RulingPreview.Change change = line.change();
        return new RulingChangeJson(line.person().map(PersonSummary::staffNumber), line.person().map(PersonSummary::name), change.attempt().value(),
                change.percentBefore(), change.percent(), change.passedBefore(), change.passed(), line.certificate());
    }
}

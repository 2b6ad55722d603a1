package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import org.tongguan.assessment.ExamAudience;
import org.tongguan.assessment.ExamGuard;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.assessment.ReleasePolicy;

/**
 * Who may sit an exam, how its papers are drawn and what is shown of the results.
 *
 * @param invitations whether only those on its list may sit; the names are in a table of their own
 * @param shuffle     whether each candidate gets an own order
 * @param forms       fixed papers that are dealt in turn; 0 draws for each attempt
 * @param tolerance   see {@link ExamPlan#tolerance}
 */
public record ExamRules(ExamAudience audience, boolean invitations, int coolDownHours, boolean shuffle, int forms, ReleasePolicy release,
        ExamGuard guard, int tolerance) {
    private static final int PERCENT_DECIMALS = 2;
    static final ExamRules OF_FILE =
            new ExamRules(ExamAudience.EVERYONE, false, 0, true, 0, ReleasePolicy.ALL_AT_ONCE, ExamGuard.NONE,
                    ExamPlan.USUAL_TOLERANCE);

    /** How far apart two markers may lie, as a fraction of an item's points. @param byPeople the fraction of them that people may give */
    public BigDecimal apart(BigDecimal byPeople) {
        return BigDecimal.valueOf(tolerance).movePointLeft(PERCENT_DECIMALS).multiply(byPeople);
    }
}

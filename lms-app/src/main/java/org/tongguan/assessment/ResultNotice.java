package org.tongguan.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.tongguan.shared.Bilingual;

/**
 * Tells a candidate that rulings have changed a result that was out before.
 *
 * @param reasons of the rulings, the latest first
 * @param at      of the latest ruling
 * @param before  what was out before, percent, as {@code now}
 */
public record ResultNotice(AttemptId attempt, ExamId exam, Bilingual title, List<String> reasons, Instant at, BigDecimal before, BigDecimal now,
        boolean passedBefore, boolean passed) {
    public ResultNotice {
        reasons = List.copyOf(reasons);
    }

    /** Not where a later ruling took an earlier one back. */
    boolean changed() {
        return before.compareTo(now) != 0 || passedBefore != passed;
    }
}

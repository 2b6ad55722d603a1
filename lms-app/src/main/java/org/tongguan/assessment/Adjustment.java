package org.tongguan.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.tongguan.shared.DomainError;

/**
 * What one person is granted at one exam beside the others, with a reason (A13).
 *
 * @param extraMinutes beyond the exam's minutes, 0 … {@link #MOST_MINUTES}
 * @param startUntil   may start until then, although the window is over
 */
public record Adjustment(int extraMinutes, Optional<Instant> startUntil, String reason) {
    public static final int MOST_MINUTES = 300;
    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    /** @throws DomainError {@code exam.extra-out-of-range}, {@code exam.reason-missing} */
    public Adjustment {
        if (extraMinutes < 0 || extraMinutes > MOST_MINUTES) {
            throw new DomainError(ExamLifeError.EXTRA_OUT_OF_RANGE, Map.of("maximum", Integer.toString(MOST_MINUTES)));
        }
        reason = requireReason(reason);
    }

    /** @throws DomainError {@code exam.reason-missing} */
    static String requireReason(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new DomainError(ExamLifeError.REASON_MISSING);
        }
        return reason.strip();
    }
}

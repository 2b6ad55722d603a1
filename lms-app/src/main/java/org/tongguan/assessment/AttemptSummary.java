package org.tongguan.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One sitting in a list.
 *
 * @param number  1 for the first at this exam
 * @param outcome empty while it runs
 */
public record AttemptSummary(AttemptId id, ExamId exam, int number, Instant startedAt, Instant deadline, Optional<Outcome> outcome) {
    /** {@code percent} is 0 … 100 with two decimals, empty while a person must still mark something. */
    public record Outcome(Instant submittedAt, SealedBy by, Optional<BigDecimal> percent, boolean passed) {
    }
}

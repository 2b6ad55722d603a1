package org.tongguan.assessment.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Until when answers count (A5), by the server's clock alone. */
public record Deadline(Instant at) {
    /** For answers given in time that are still on their way over a slow network. */
    public static final Duration GRACE = Duration.ofSeconds(30);

    public static Deadline after(Instant start, int minutes) {
        return new Deadline(start.plus(Duration.ofMinutes(minutes)));
    }

    /** Whether an answer that arrives now still counts. */
    public boolean open(Instant now) {
        return !now.isAfter(at.plus(GRACE));
    }

    /** Attempts whose deadline lies before this are due for sealing. */
    public static Instant dueBefore(Instant now) {
        return now.minus(GRACE);
    }

    /** Minutes and extra minutes from the start, but no later than the end of the window and the extra minutes (A1, A13). */
    public static Deadline within(Optional<Instant> windowEnd, Instant start, int minutes, int extra) {
        Deadline own = after(start, minutes + extra);
        return windowEnd.map(end -> after(end, extra)).filter(end -> end.at().isBefore(own.at())).orElse(own);
    }
}

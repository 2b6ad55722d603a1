package org.tongguan.assessment.domain;

import java.time.Duration;
import java.time.Instant;

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
}

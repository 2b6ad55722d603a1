package org.tongguan.assessment.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When the service could take answers, and what was given back for the times when it could not. */
public interface Outages {
    /**
     * A time in which no node could take an answer.
     *
     * @param attempts whose deadline was moved by its length
     */
    record Outage(long id, Instant began, Instant ended, int attempts) {
        public Duration length() {
            return Duration.between(began, ended);
        }
    }

    /**
     * Notes that the service takes answers now. When nobody has noted that for longer than tolerated, the deadlines of all attempts that ran
     * then are moved by the gap, once, whichever node comes first.
     *
     * @return the outage that this has ended
     */
    Optional<Outage> beat(Duration tolerated);
}

package org.tongguan.platform.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where to read on: from this instant, leaving out so many. Going on from the last event's time rather than by counting means that events
 * which Keycloak clears away meanwhile shift nothing.
 */
record Place(Instant from, int skip) {
    /** An event may commit after a later one: by seconds as a rule, and within Keycloak's transaction time-out of 5 minutes always. */
    static final Duration SHORT = Duration.ofMinutes(1);
    static final Duration LONG = Duration.ofHours(1);

    /**
     * Where a round begins (I2).
     *
     * @param until time of the newest event read; when it lies in the future, a clock was wrong, and the present counts
     */
    static Place beginning(Optional<Instant> until, Instant now, Duration overlap) {
        return new Place(until.map(newest -> (newest.isAfter(now) ? now : newest).minus(overlap)).orElse(Instant.EPOCH), 0);
    }

    /** Empty after the last page. */
    Optional<Place> after(List<IdentityEvent> page, int most) {
        if (page.size() < most) {
            return Optional.empty();
        }
        Instant last = page.get(page.size() - 1).time();
        return Optional.of(last.equals(from) ? new Place(from, skip + page.size()) : new Place(last, 0));
    }
}

package org.tongguan.assessment;

import java.time.Instant;
import java.util.Optional;
import org.tongguan.organisation.PersonSummary;

/**
 * More time that was given to attempts while they ran.
 *
 * @param person   the one that it was given to; empty for all who sat
 * @param attempts whose deadline was moved
 * @param by       name of who gave it
 */
public record GivenExtension(Optional<PersonSummary> person, int minutes, int attempts, String reason, String by, Instant at) {
}

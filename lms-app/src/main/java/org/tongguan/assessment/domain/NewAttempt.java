package org.tongguan.assessment.domain;

import java.util.Optional;

/**
 * An attempt that begins.
 *
 * @param attempt its id is not known yet
 * @param token   of the device on which it begins
 * @param times   present when its exam has sections
 */
public record NewAttempt(Attempt attempt, AttemptToken token, Optional<Timetable> times) {
}

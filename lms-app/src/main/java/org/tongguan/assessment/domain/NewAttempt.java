package org.tongguan.assessment.domain;

import java.util.Optional;
import org.tongguan.assessment.DeviceSecret;

/**
 * An attempt that begins.
 *
 * @param attempt its id is not known yet
 * @param token   of the device on which it begins
 * @param device  the secret that this device names
 * @param times   present when its exam has sections
 */
public record NewAttempt(Attempt attempt, AttemptToken token, Optional<DeviceSecret> device, Optional<Timetable> times) {
}

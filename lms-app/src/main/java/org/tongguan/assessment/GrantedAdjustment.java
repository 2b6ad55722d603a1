package org.tongguan.assessment;

import java.time.Instant;
import org.tongguan.organisation.PersonSummary;

/**
 * What one person is granted at an exam.
 *
 * @param by name of who granted it
 */
public record GrantedAdjustment(PersonSummary person, Adjustment adjustment, String by, Instant at) {
}

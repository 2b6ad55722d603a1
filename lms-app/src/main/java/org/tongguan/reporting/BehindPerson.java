package org.tongguan.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.Tier;
import org.tongguan.shared.Bilingual;

/**
 * Someone who has not passed an assigned course yet.
 *
 * @param dueOn    the last day; empty when none is set
 * @param overdue  whether that day is over
 * @param attempts how many have been handed in so far
 */
public record BehindPerson(PersonId person, String staffNumber, String name, Tier tier, Bilingual department, Bilingual course,
        Optional<LocalDate> dueOn, boolean overdue, int attempts) {
}

package org.tongguan.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.Bilingual;

/**
 * One of a supervisor's people, with the courses assigned to them.
 *
 * @param assigned how many courses
 * @param passed   how many of them have a passed exam
 * @param overdue  how many are not passed although their last day is over
 * @param nextDue  the nearest last day among those not passed
 */
public record TeamMember(PersonId person, String staffNumber, String name, Bilingual department, int assigned, int passed, int overdue,
        Optional<LocalDate> nextDue) {
}

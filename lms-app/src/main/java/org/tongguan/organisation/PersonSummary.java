package org.tongguan.organisation;

import java.util.Optional;
import org.tongguan.shared.Bilingual;

/**
 * A person as other slices see one.
 *
 * @param departmentPath ids from the root on, such as {@code /1/5/9/}
 */
public record PersonSummary(PersonId id, String staffNumber, String name, String post, Tier tier, DepartmentId department,
        Bilingual departmentName, String departmentPath, Optional<PersonId> supervisor, boolean active) {
}

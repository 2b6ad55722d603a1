package org.tongguan.assessment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.organisation.Tier;

/**
 * Who may sit (A11). What is empty does not restrict; a person must meet all that is not.
 *
 * @param departments  ids; each stands for itself and everything below it
 * @param invited      staff numbers of those invited by name
 * @param prerequisite course whose own exam must have been passed
 */
public record ExamAudience(Set<Tier> tiers, Set<Long> departments, List<String> invited, Optional<String> prerequisite) {
    public static final ExamAudience EVERYONE = new ExamAudience(Set.of(), Set.of(), List.of(), Optional.empty());

    public ExamAudience {
        tiers = Set.copyOf(tiers);
        departments = Set.copyOf(departments);
        invited = List.copyOf(invited);
    }

    /** Tier and department; the list and the prerequisite are looked up elsewhere. */
    public boolean covers(PersonSummary person) {
        Set<String> above = new HashSet<>(Arrays.asList(person.departmentPath().split("/")));
        return (tiers.isEmpty() || tiers.contains(person.tier()))
                && (departments.isEmpty() || departments.stream().map(String::valueOf).anyMatch(above::contains));
    }

    /** Whether it may reach people of one of these departments. */
    public boolean reaches(Set<Long> some) {
        return departments.isEmpty() || departments.stream().anyMatch(some::contains);
    }
}

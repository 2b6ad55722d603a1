package org.tongguan.assessment;

import java.util.Optional;
import java.util.function.Function;
import org.tongguan.catalogue.CourseId;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.DomainError;

/** A condition for sitting an exam that another slice knows; every implementation found must agree. */
public interface SittingRule {
    /** Why this person may not start, or empty when nothing speaks against it. */
    Optional<DomainError> refusal(PersonId person, CourseId course);

    /** The same for a list of courses, with the queries of one. */
    default Function<CourseId, Optional<DomainError>> refusals(PersonId person) {
        return course -> refusal(person, course);
    }
}

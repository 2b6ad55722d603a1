package org.tongguan.learning.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongguan.catalogue.CourseId;
import org.tongguan.organisation.PersonId;

/** Enrolments as stored. */
public interface Enrolments {
    /**
     * The enrolment with its marks, held for this transaction: concurrent tabs pass one after the other, and each sees what the one before
     * has committed. Call it first in the transaction.
     */
    Optional<Enrolment> lock(PersonId person, CourseId course);

    Optional<Enrolment> find(PersonId person, CourseId course);

    /** Stores what a reading changed; {@code completed} tells that the course was completed by it. */
    void store(Enrolment enrolment, String lesson, boolean completed, Instant now);

    /** Rows for a person's path, oldest assignment first. */
    List<EnrolmentRow> of(PersonId person);

    /** Whether this person has completed the course. */
    boolean isCompleted(PersonId person, CourseId course);
}

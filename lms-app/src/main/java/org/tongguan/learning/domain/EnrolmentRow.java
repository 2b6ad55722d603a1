package org.tongguan.learning.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tongguan.catalogue.CourseId;

/** An enrolment with its dates, for showing. */
public record EnrolmentRow(CourseId course, Enrolment enrolment, Instant assignedAt, LocalDate dueOn, Optional<Instant> completedAt) {
}

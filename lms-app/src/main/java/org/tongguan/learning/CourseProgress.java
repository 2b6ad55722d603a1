package org.tongguan.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tongguan.catalogue.CourseSummary;

/**
 * A person's enrolment on a course as it stands now.
 *
 * @param course           in the version that the person studies: the current one until the first lesson is begun, then that one
 * @param percent          share of lessons finished, 0 … 100
 * @param completedLessons how many of {@code lessons} are finished
 * @param nextLesson       where to go on: the lesson that was left open, else the next unfinished one; empty when all are finished
 * @param dueOn            the last day in time
 * @param overdue          not completed and the last day is past
 */
public record CourseProgress(CourseSummary course, StudyState state, int percent, int completedLessons, int lessons,
        Optional<String> nextLesson, Instant assignedAt, LocalDate dueOn, boolean overdue, Optional<Instant> completedAt) {
}

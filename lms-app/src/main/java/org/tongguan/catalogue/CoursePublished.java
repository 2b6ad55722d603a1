package org.tongguan.catalogue;

/** A new version of a course became the current one; fired inside the transaction that loaded it. */
public record CoursePublished(CourseSummary course) {
}

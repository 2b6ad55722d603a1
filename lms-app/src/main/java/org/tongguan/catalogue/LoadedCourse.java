package org.tongguan.catalogue;

import java.time.Instant;

/** The current version of a course as its author sees it. {@code questions} counts the entries of its question bank. */
public record LoadedCourse(CourseSummary course, int questions, Instant publishedAt) {
}

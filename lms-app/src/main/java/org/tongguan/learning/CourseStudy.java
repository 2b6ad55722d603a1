package org.tongguan.learning;

import java.util.List;
import java.util.Optional;
import org.tongguan.catalogue.CourseSummary;

/** A course as its reader sees it. {@code progress} is empty for a course of another tier, which is open to read only. */
public record CourseStudy(CourseSummary course, Optional<CourseProgress> progress, List<LessonProgress> lessons) {
    public CourseStudy {
        lessons = List.copyOf(lessons);
    }
}

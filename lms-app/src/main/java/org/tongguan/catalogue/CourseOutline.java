package org.tongguan.catalogue;

import java.util.List;

/** A course with its lessons in order. */
public record CourseOutline(CourseSummary course, List<LessonOutline> lessons) {
    public CourseOutline {
        lessons = List.copyOf(lessons);
    }
}

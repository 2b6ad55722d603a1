package org.tongguan.learning;

import java.util.Optional;
import org.tongguan.catalogue.LessonContent;

/** A lesson as its reader sees it, with the keys of the lessons around it. */
public record LessonStudy(CourseStudy study, LessonContent content, LessonProgress progress, Optional<String> previous,
        Optional<String> next) {
}

package org.tongguan.catalogue.rest;

import java.math.BigDecimal;
import java.util.List;
import org.tongguan.catalogue.CourseOutline;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.catalogue.LessonContent;
import org.tongguan.catalogue.LessonOutline;
import org.tongguan.shared.Bilingual;

/** A course; {@code tier} is a key such as {@code general-staff}, {@code hours} are study hours (学时). */
public record CourseJson(String key, int version, String tier, BigDecimal hours, Bilingual title, Bilingual summary, int lessons,
        Bilingual certificateTitle, int validityMonths) {
    /** A course with its lessons in order. */
    public record WithLessons(CourseJson course, List<Lesson> lessons) {
        static WithLessons of(CourseOutline outline) {
            return new WithLessons(CourseJson.of(outline.course()), outline.lessons().stream().map(Lesson::of).toList());
        }
    }

    /** A lesson without its text. */
    public record Lesson(String key, int position, Bilingual title, Bilingual summary, int minutes, List<String> competences) {
        static Lesson of(LessonOutline lesson) {
            return new Lesson(lesson.key(), lesson.position(), lesson.title(), lesson.summary(), lesson.minutes(), lesson.competences());
        }
    }

    /** A lesson with its text: sanitised HTML in the language that {@code language} names. */
    public record LessonText(Lesson lesson, String language, String html) {
        static LessonText of(LessonContent content) {
            return new LessonText(Lesson.of(content.outline()), "zh-CN", content.html());
        }
    }

    static CourseJson of(CourseSummary course) {
        return new CourseJson(course.key(), course.version(), course.tier().key(), course.hours(), course.title(), course.summary(),
                course.lessons(), course.certificateTitle(), course.validityMonths());
    }
}

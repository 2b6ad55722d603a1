package org.tongguan.learning.rest;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongguan.learning.CourseProgress;
import org.tongguan.learning.CourseStudy;
import org.tongguan.learning.LessonProgress;
import org.tongguan.shared.Bilingual;

/**
 * An enrolment as it stands now. {@code state} is {@code assigned}, {@code in-progress} or {@code completed}; {@code percent} is the share of
 * lessons finished; instants are ISO 8601 in UTC, {@code dueOn} is a day in China.
 */
public record EnrolmentJson(String course, int version, Bilingual title, BigDecimal hours, String state, int percent, int completedLessons,
        int lessons, @Nullable String nextLesson, String assignedAt, String dueOn, boolean overdue, @Nullable String completedAt) {
    /** An enrolment with each lesson's progress. */
    public record WithLessons(@Nullable EnrolmentJson enrolment, List<Lesson> lessons) {
        static WithLessons of(CourseStudy study) {
            return new WithLessons(study.progress().map(EnrolmentJson::of).orElse(null), study.lessons().stream().map(Lesson::of).toList());
        }
    }

    /** How far a lesson is read; {@code percent} is the furthest point, 0 … 100. */
    public record Lesson(String key, int percent, boolean completed) {
        static Lesson of(LessonProgress progress) {
            return new Lesson(progress.lesson().key(), progress.percent(), progress.completed());
        }
    }

    static EnrolmentJson of(CourseProgress progress) {
        return new EnrolmentJson(progress.course().key(), progress.course().version(), progress.course().title(), progress.course().hours(),
                progress.state().key(), progress.percent(), progress.completedLessons(), progress.lessons(),
                progress.nextLesson().orElse(null), progress.assignedAt().toString(), progress.dueOn().toString(), progress.overdue(),
                progress.completedAt().map(Object::toString).orElse(null));
    }
}

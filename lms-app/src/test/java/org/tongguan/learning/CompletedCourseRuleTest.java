package org.tongguan.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongguan.catalogue.CourseId;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.organisation.Tier;
import org.tongguan.shared.Bilingual;

class CompletedCourseRuleTest {
    @Test
    void admitsWhoHasCompletedTheCourse() {
        assertThat(CompletedCourseRule.refusal(Optional.of(progress(StudyState.COMPLETED, 5)))).isEmpty();
    }

    @Test
    void refusesWhoHasNotAndSaysHowFarTheyAre() {
        assertThat(CompletedCourseRule.refusal(Optional.of(progress(StudyState.IN_PROGRESS, 3)))).hasValueSatisfying(error -> {
            assertThat(error.code().code()).isEqualTo("exam.course-not-completed");
            assertThat(error.values()).isEqualTo(Map.of("completed", "3", "lessons", "5"));
        });
    }

    @Test
    void refusesWhoWasNeverAssignedTheCourse() {
        assertThat(CompletedCourseRule.refusal(Optional.empty()))
                .hasValueSatisfying(error -> assertThat(error.code().code()).isEqualTo("exam.course-not-assigned"));
    }

    private static CourseProgress progress(StudyState state, int completed) {
        Bilingual text = Bilingual.of("课程", "Course");
        CourseSummary course = new CourseSummary(new CourseId(1), "course", 1, Tier.LEADER, BigDecimal.ONE, text, text, 5, text, 24);
        return new CourseProgress(course, state, completed * 20, completed, 5, Optional.empty(), Instant.EPOCH, LocalDate.EPOCH, false,
                Optional.empty());
    }
}

package org.tongguan.learning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tongguan.learning.StudyState;

class EnrolmentTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final List<String> LESSONS = List.of("a", "b", "c");

    private final Enrolment enrolment = new Enrolment(1, OptionalInt.empty(), StudyState.ASSIGNED, Optional.empty(), Map.of());

    @Test
    void theFirstReadingBeginsTheCourseInItsVersion() {
        enrolment.read("a", 10, false, 3, NOW);

        assertThat(enrolment.state()).isEqualTo(StudyState.IN_PROGRESS);
        assertThat(enrolment.version()).hasValue(3);
    }

    @Test
    void keepsTheVersionInWhichItWasBegun() {
        enrolment.read("a", 10, false, 3, NOW);
        enrolment.read("b", 10, false, 4, LATER);

        assertThat(enrolment.version()).hasValue(3);
    }

    @Test
    void progressNeverGoesBack() {
        enrolment.read("a", 60, false, 1, NOW);

        assertThat(enrolment.read("a", 20, false, 1, LATER).percent()).isEqualTo(60);
    }

    @Test
    void aFinishedLessonStaysFinishedWithItsFirstTime() {
        enrolment.read("a", 30, true, 1, NOW);

        LessonMark again = enrolment.read("a", 5, false, 1, LATER);
        assertThat(again).isEqualTo(new LessonMark(100, Optional.of(NOW)));
        assertThat(enrolment.read("a", 5, true, 1, LATER)).isEqualTo(again);
    }

    @Test
    void theLastLessonCompletesTheCourseOnce() {
        enrolment.read("c", 100, true, 1, NOW);
        enrolment.read("a", 100, true, 1, NOW);
        assertThat(enrolment.completeWith(LESSONS)).isFalse();
        enrolment.read("b", 100, true, 1, NOW);

        assertThat(enrolment.completeWith(LESSONS)).isTrue();
        assertThat(enrolment.state()).isEqualTo(StudyState.COMPLETED);
        enrolment.read("b", 100, true, 1, LATER);
        assertThat(enrolment.completeWith(LESSONS)).isFalse();
        assertThat(enrolment.state()).isEqualTo(StudyState.COMPLETED);
    }

    @Test
    void readingToTheEndAloneDoesNotFinishALesson() {
        assertThat(enrolment.read("a", 100, false, 1, NOW).completed()).isFalse();
    }

    @Test
    void goesOnWhereItWasLeftThenWithWhatIsUnfinished() {
        assertThat(enrolment.next(LESSONS)).hasValue("a");
        enrolment.read("b", 40, false, 1, NOW);
        assertThat(enrolment.next(LESSONS)).hasValue("b");
        enrolment.read("b", 100, true, 1, NOW);
        assertThat(enrolment.next(LESSONS)).hasValue("c");
        enrolment.read("c", 100, true, 1, NOW);
        assertThat(enrolment.next(LESSONS)).hasValue("a");
        enrolment.read("a", 100, true, 1, NOW);
        assertThat(enrolment.next(LESSONS)).isEmpty();
    }
}

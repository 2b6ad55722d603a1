package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.AssessmentError;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.shared.Bilingual;

class TimetableTest {
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final Timetable TIMED = lay(60, 0, 10, 20, 30);

    @Test
    void sectionsFollowEachOther() {
        assertThat(ends(TIMED)).containsExactly(10L, 30L, 60L);
        assertThat(TIMED.current(START)).isEqualTo(1);
        assertThat(TIMED.current(at(10).minusMillis(1))).isEqualTo(1);
        assertThat(TIMED.current(at(10))).as("by the clock alone").isEqualTo(2);
        assertThat(TIMED.current(at(90))).as("the last one stays").isEqualTo(3);
        assertThat(TIMED.deadline().at()).isEqualTo(at(60));
    }

    @Test
    void extraMinutesAreSpreadByLength() {
        assertThat(ends(lay(60, 30, 10, 20, 30))).containsExactly(15L, 45L, 90L);
    }

    @Test
    void aWindowThatClosesEarlierCutsTheLastSections() {
        assertThat(ends(Timetable.of(sections(10, 20, 30), START, 60, 0, new Deadline(at(25))))).containsExactly(10L, 25L, 25L);
    }

    @Test
    void sectionsWithoutMinutesTakeWhatTheOthersLeave() {
        assertThat(ends(lay(60, 0, null, 20, null))).as("the first may use it all up").containsExactly(40L, 60L, 60L);
        assertThat(ends(lay(60, 0, null, null))).containsExactly(60L, 60L);
    }

    @Test
    void whatIsLeftOfASectionWithMinutesIsLost() {
        Timetable after = TIMED.ended(1, at(4));

        assertThat(after.current(at(4))).isEqualTo(2);
        assertThat(ends(after)).containsExactly(4L, 24L, 54L);
        assertThat(after.stretch(2).beginsAt()).isEqualTo(at(4));
        assertThat(after.deadline().at()).isEqualTo(at(54));
    }

    @Test
    void whatIsLeftOfASectionWithoutMinutesGoesToTheNextWithout() {
        assertThat(ends(lay(60, 0, null, 20, null).ended(1, at(15)))).containsExactly(15L, 35L, 60L);
        assertThat(ends(lay(60, 0, null, null, 20).ended(1, at(15)))).containsExactly(15L, 40L, 60L);
        assertThat(ends(lay(60, 0, null, 20).ended(1, at(15)))).as("there is no other").containsExactly(15L, 35L);
        assertThat(lay(60, 0, null, null).ended(1, at(15)).current(at(59))).isEqualTo(2);
    }

    @Test
    void moreTimeGoesToTheSectionThatIsWorkedOn() {
        Duration five = Duration.ofMinutes(5);
        assertThat(ends(TIMED.moved(at(3), five))).containsExactly(15L, 35L, 65L);
        assertThat(ends(TIMED.moved(at(12), five))).as("the first stays over").containsExactly(10L, 35L, 65L);
        assertThat(ends(TIMED.moved(at(59), five))).containsExactly(10L, 30L, 65L);
        assertThat(ends(TIMED.ended(1, at(4)).moved(at(5), five))).containsExactly(4L, 29L, 59L);
    }

    @Test
    void anOutageAcrossTheEndOfASectionGivesBackWhatWasLeftOfIt() {
        Timetable after = TIMED.moved(at(8), Duration.ofMinutes(10));

        assertThat(after.current(at(18))).isEqualTo(1);
        assertThat(ends(after)).containsExactly(20L, 40L, 70L);
    }

    @Test
    void takesAnswersOfTheSectionThatIsWorkedOnAndOfNoOther() {
        assertThat(TIMED.refusal(1, at(5))).isEmpty();
        assertThat(TIMED.refusal(2, at(5))).contains(AssessmentError.SECTION_AHEAD);
        assertThat(TIMED.refusal(1, at(10).plus(Deadline.GRACE))).as("on its way").isEmpty();
        assertThat(TIMED.refusal(1, at(10).plus(Deadline.GRACE).plusMillis(1))).contains(AssessmentError.SECTION_CLOSED);
        assertThat(TIMED.refusal(3, at(75))).as("the attempt's own deadline decides").isEmpty();
        assertThat(TIMED.ended(1, at(4)).refusal(1, at(4).plusMillis(1))).as("ended by its candidate").contains(AssessmentError.SECTION_CLOSED);
    }

    @Test
    void aSectionIsEndedOnce() {
        assertThat(TIMED.requireBegun(1, at(4))).isTrue();
        Timetable after = TIMED.ended(1, at(4));
        assertThat(after.requireBegun(1, at(5))).as("again").isFalse();
        assertThat(TIMED.requireBegun(1, at(10))).as("its time is over").isFalse();
        assertThatThrownBy(() -> after.requireBegun(3, at(5))).hasMessageContaining("section.not-begun");
        assertThatThrownBy(() -> after.requireBegun(3, at(50))).hasMessageContaining("section.last");
    }

    private static Timetable lay(int minutes, int extra, Integer... own) {
        return Timetable.of(sections(own), START, minutes, extra, Deadline.after(START, minutes + extra));
    }

    private static List<ExamPlan.Section> sections(Integer... own) {
        return Arrays.stream(own).map(minutes -> new ExamPlan.Section(Bilingual.of("部分", "Part"), Optional.ofNullable(minutes), 1)).toList();
    }

    private static List<Long> ends(Timetable times) {
        return times.stretches().stream().map(stretch -> Duration.between(START, stretch.endsAt()).toMinutes()).toList();
    }

    private static Instant at(long minute) {
        return START.plus(Duration.ofMinutes(minute));
    }
}

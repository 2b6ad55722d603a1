package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ExamPhase;
import org.tongguan.assessment.Reveal;
import org.tongguan.questionbank.Digests;
import org.tongguan.shared.Bilingual;

class ExamTest {
    private static final Instant OPENS = Sample.START;
    private static final Instant CLOSES = OPENS.plus(Duration.ofHours(2));
    private static final Exam.ExamTerms TERMS = new Exam.ExamTerms(Bilingual.of("甲", "A"), 60, 1, BigDecimal.TEN, Sample.BLUEPRINT);

    @Test
    void theWindowMovesAnAnnouncedExamOnByTheSecond() {
        Exam exam = exam(ExamPhase.SCHEDULED);
        assertThat(exam.phase(OPENS.minusMillis(1))).isEqualTo(ExamPhase.SCHEDULED);
        assertThat(exam.phase(OPENS)).isEqualTo(ExamPhase.OPEN);
        assertThat(exam.phase(CLOSES.minusMillis(1))).isEqualTo(ExamPhase.OPEN);
        assertThat(exam.phase(CLOSES)).isEqualTo(ExamPhase.CLOSED);
    }

    @Test
    void theWindowMovesNoDraftAndNothingThatIsOver() {
        assertThat(exam(ExamPhase.DRAFT).phase(CLOSES)).isEqualTo(ExamPhase.DRAFT);
        assertThat(exam(ExamPhase.RELEASED).phase(OPENS)).isEqualTo(ExamPhase.RELEASED);
    }

    @Test
    void whatOpensByTheClockNeedsAWindowThatIsNotOver() {
        Exam exam = exam(ExamPhase.SCHEDULED);
        exam.requireWindow(CLOSES.minusMillis(1));
        assertThatThrownBy(() -> exam.requireWindow(CLOSES)).hasMessageContaining("exam.window-over");
        Exam without = new Exam(new ExamId(1), "course", TERMS, new Exam.Life(ExamPhase.SCHEDULED, false, Optional.empty(), Optional.of(CLOSES), 0),
                ExamRules.OF_FILE);
        assertThatThrownBy(() -> without.requireWindow(OPENS)).hasMessageContaining("exam.plan-invalid");
    }

    @Test
    void aLaterStartTakesFinishedMarkingBackUntilTheRelease() {
        assertThat(exam(ExamPhase.MARKED).forLateStart(CLOSES)).isEqualTo(ExamPhase.CLOSED);
        assertThat(exam(ExamPhase.OPEN).forLateStart(CLOSES)).isEqualTo(ExamPhase.CLOSED);
        assertThat(exam(ExamPhase.SCHEDULED).forLateStart(OPENS.minusMillis(1))).isEqualTo(ExamPhase.SCHEDULED);
        for (ExamPhase over : List.of(ExamPhase.RELEASED, ExamPhase.ARCHIVED)) {
            assertThatThrownBy(() -> exam(over).forLateStart(CLOSES)).hasMessageContaining("exam.results-released");
        }
    }

    @Test
    void anExamFromAFileIsAlwaysOpenAndShowsAllAtOnce() {
        Exam exam = new Exam(new ExamId(1), "course", TERMS);
        assertThat(exam.phase(Instant.MAX)).isEqualTo(ExamPhase.OPEN);
        assertThat(exam.shown(OPENS)).isEqualTo(Reveal.ANSWERS);
        assertThatThrownBy(exam::requirePlanned).hasMessageContaining("exam.from-file");
    }

    @Test
    void theEndOfTheWindowEndsAttemptsUnlessThereIsExtraTime() {
        Instant late = CLOSES.minus(Duration.ofMinutes(20));
        assertThat(Deadline.within(Optional.of(CLOSES), OPENS, 60, 0).at()).isEqualTo(OPENS.plus(Duration.ofMinutes(60)));
        assertThat(Deadline.within(Optional.of(CLOSES), late, 60, 0).at()).isEqualTo(CLOSES);
        assertThat(Deadline.within(Optional.of(CLOSES), late, 60, 15).at()).isEqualTo(CLOSES.plus(Duration.ofMinutes(15)));
        assertThat(Deadline.within(Optional.empty(), late, 60, 15).at()).isEqualTo(late.plus(Duration.ofMinutes(75)));
    }

    @Test
    void recognisesSafeExamBrowserByTheHashOfAddressAndKey() {
        String key = "ab".repeat(32);
        String hash = Digests.sha256Hex("https://exam.example/exam/3" + key);
        assertThat(SafeExamBrowser.known(Optional.of(hash), List.of("https://exam.example/exam/3#top"), List.of(key))).isTrue();
        assertThat(SafeExamBrowser.known(Optional.of(hash), List.of("https://exam.example/exam/4"), List.of(key))).isFalse();
        assertThat(SafeExamBrowser.known(Optional.empty(), List.of("https://exam.example/exam/3"), List.of(key))).isFalse();
    }

    private static Exam exam(ExamPhase phase) {
        return new Exam(new ExamId(1), "course", TERMS, new Exam.Life(phase, false, Optional.of(OPENS), Optional.of(CLOSES), 0), ExamRules.OF_FILE);
    }
}

package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.Adjustment;
import org.tongguan.assessment.ExamAudience;
import org.tongguan.assessment.ExamCard;
import org.tongguan.assessment.ExamGuard;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ExamPhase;
import org.tongguan.assessment.ReleasePolicy;
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

    /** Shown at the release alone: nobody has been told before, marked or not. */
    @Test
    void aResultIsToldByTheReleaseOrAsSoonAsItIsMarked() {
        ReleasePolicy atRelease = new ReleasePolicy(Reveal.NOTHING, Reveal.NOTHING);
        ExamRules rules = new ExamRules(ExamAudience.EVERYONE, false, 0, true, 0, atRelease, ExamGuard.NONE, 20);
        for (ExamPhase phase : ExamPhase.values()) {
            Exam exam = new Exam(new ExamId(1), "course", TERMS, new Exam.Life(phase, false, Optional.empty(), Optional.empty(), 0), rules);
            assertThat(exam.told(true, OPENS)).as(phase.key()).isEqualTo(phase.released());
        }
        Exam gate = new Exam(new ExamId(1), "course", TERMS);
        assertThat(gate.told(true, OPENS)).isTrue();
        assertThat(gate.told(false, OPENS)).as("still being marked").isFalse();
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
    void aCandidateIsToldTheWindowAndWhatItLeavesOfTheTime() {
        Exam exam = exam(ExamPhase.OPEN);
        Instant late = CLOSES.minusSeconds(299);
        assertThat(exam.window(Optional.empty(), OPENS)).isEqualTo(new ExamCard.Window(Optional.of(OPENS), Optional.of(CLOSES), Optional.empty()));
        assertThat(exam.window(Optional.empty(), late).minutesLeft()).as("whole minutes").contains(4);
        assertThat(exam.window(Optional.of(new Adjustment(15, Optional.empty(), "x")), late).minutesLeft()).contains(19);
        assertThat(exam.window(Optional.empty(), OPENS.minus(Duration.ofHours(3))).minutesLeft()).as("of one who starts at the opening").isEmpty();
        assertThat(exam.window(Optional.empty(), CLOSES.plusSeconds(1)).minutesLeft()).as("nothing is left to tell").isEmpty();
        assertThat(new Exam(new ExamId(1), "course", TERMS).window(Optional.empty(), late)).isEqualTo(ExamCard.Window.ALWAYS);
    }

    @Test
    void aWindowShorterThanTheExamCutsItBeforeItOpens() {
        Exam shortly = new Exam(new ExamId(1), "course", TERMS, new Exam.Life(ExamPhase.SCHEDULED, false, Optional.of(OPENS),
                Optional.of(OPENS.plus(Duration.ofMinutes(45))), 0), ExamRules.OF_FILE);
        assertThat(shortly.window(Optional.empty(), OPENS.minus(Duration.ofDays(1))).minutesLeft()).contains(45);
    }

    @Test
    void whoMayStartLaterHasTheWholeTime() {
        Instant until = CLOSES.plus(Duration.ofHours(1));
        Optional<Adjustment> later = Optional.of(new Adjustment(0, Optional.of(until), "x"));
        assertThat(exam(ExamPhase.CLOSED).window(later, CLOSES)).isEqualTo(new ExamCard.Window(Optional.of(OPENS), Optional.of(until), Optional.empty()));
        assertThat(exam(ExamPhase.CLOSED).deadline(later, CLOSES).at()).isEqualTo(until);
    }

    /** As when the window is moved further than the later start that was granted before. */
    @Test
    void aLaterStartThatIsOverLiftsTheWindowNoMore() {
        Instant until = CLOSES.minus(Duration.ofMinutes(30));
        Optional<Adjustment> over = Optional.of(new Adjustment(5, Optional.of(until), "x"));
        assertThat(exam(ExamPhase.OPEN).deadline(over, until.minusMillis(1)).at()).as("started under it").isEqualTo(until.minusMillis(1).plus(Duration.ofMinutes(65)));
        assertThat(exam(ExamPhase.OPEN).deadline(over, until).at()).isEqualTo(CLOSES.plus(Duration.ofMinutes(5)));
        assertThat(exam(ExamPhase.OPEN).window(over, until).minutesLeft()).contains(35);
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

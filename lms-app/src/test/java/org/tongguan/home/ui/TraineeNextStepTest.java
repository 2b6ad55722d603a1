package org.tongguan.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.ExamCard;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ExamState;
import org.tongguan.catalogue.CourseId;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.certification.CertificateId;
import org.tongguan.certification.CertificateState;
import org.tongguan.certification.CertificateSummary;
import org.tongguan.learning.CourseProgress;
import org.tongguan.learning.StudyState;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.Tier;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.shared.Bilingual;

class TraineeNextStepTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);

    @Test
    void aFreshCourseLeadsToItsFirstLesson() {
        NextStep step = step(gate(0, ExamState.NOT_YET, DUE));
        assertThat(step.href()).isEqualTo("courses/basics/lesson-1");
        assertThat(step.title()).isEqualTo("开始学习《基础》");
    }

    @Test
    void aBegunCourseGoesOnWhereItWasLeft() {
        NextStep step = step(gate(3, ExamState.NOT_YET, DUE));
        assertThat(step.href()).isEqualTo("courses/basics/lesson-4");
        assertThat(step.hint()).contains("3 / 5");
    }

    @Test
    void anExamThatIsReadyLeadsToItsPlainPage() {
        NextStep step = step(gate(5, ExamState.READY, DUE));
        assertThat(step.href()).isEqualTo("exam/7");
        assertThat(step.plain()).isTrue();
        assertThat(step.hint()).contains("20 题").contains("2 次").doesNotContain("{");
    }

    @Test
    void aCertificateEndsThePath() {
        assertThat(step(certified()).href()).isEqualTo("certificates");
    }

    @Test
    void everyStateHasWordsInBothLanguages() {
        for (ExamState state : ExamState.values()) {
            for (var locale : Texts.LOCALES) {
                NextStep step = new TraineeNextStep(locale).of(gate(5, state, DUE));
                assertThat(step.title() + step.hint() + step.action()).as(state + " " + locale).doesNotContain("!").doesNotContain("{");
            }
        }
    }

    @Test
    void aRunningExamComesBeforeANearerDayAndBothBeforeWhatIsPassed() {
        Gate running = gate(5, ExamState.RUNNING, DUE.plusDays(30));
        Gate nearer = gate(1, ExamState.NOT_YET, DUE);
        Gate passed = certified();
        assertThat(List.of(passed, nearer, running).stream().sorted(Gate.MOST_URGENT)).containsExactly(running, nearer, passed);
    }

    private static NextStep step(Gate gate) {
        return new TraineeNextStep(Texts.CHINESE).of(gate);
    }

    private static Gate certified() {
        Gate gate = gate(5, ExamState.PASSED, DUE.minusDays(60));
        CertificateSummary certificate = new CertificateSummary(new CertificateId(1), new PersonId(1), new CourseId(1), title(), title(),
                "TG-1", "code", DUE, DUE.plusYears(1), CertificateState.CERTIFIED, Optional.empty());
        return new Gate(gate.course(), gate.exam(), Optional.of(certificate));
    }

    private static Gate gate(int done, ExamState state, LocalDate due) {
        CourseSummary course = new CourseSummary(new CourseId(1), "basics", 1, Tier.LEADER, BigDecimal.TEN, title(), title(), 5, title(), 12);
        CourseProgress progress = new CourseProgress(course, done == 5 ? StudyState.COMPLETED : StudyState.IN_PROGRESS, done * 20, done, 5,
                done == 5 ? Optional.empty() : Optional.of("lesson-" + (done + 1)), Instant.EPOCH, due, false, Optional.empty());
        ExamCard exam = new ExamCard(new ExamId(7), course, title(), 20, 40, 2, 2, BigDecimal.valueOf(60), state, Optional.empty(), List.of(), true, false, ExamCard.Window.ALWAYS, List.of());
        return new Gate(progress, Optional.of(exam), Optional.empty());
    }

    private static Bilingual title() {
        return Bilingual.of("基础", "Basics");
    }
}

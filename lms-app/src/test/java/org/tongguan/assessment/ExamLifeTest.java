package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.domain.Blueprint;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.ExamRules;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.shared.Bilingual;

class ExamLifeTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final ExamId ID = new ExamId(3);
    private static final Bilingual TEXT = Bilingual.of("甲", "A");

    private final List<ExamPhase> moves = new ArrayList<>();
    private final List<Object> ends = new ArrayList<>();
    private final List<Object> trail = new ArrayList<>();
    private ExamPhase stored = ExamPhase.CLOSED;
    private final List<Object> cleared = new ArrayList<>();
    private Instant opens = NOW.minusSeconds(7200);
    private boolean lateStartOpen;

    @Test
    void theClockFinishesMarkingWhenNothingIsLeftToMark() {
        life().follow(ID);
        assertThat(moves).containsExactly(ExamPhase.MARKED);
    }

    /** Between the look at what is due and the lock somebody may have been granted one. */
    @Test
    void theClockFinishesNoMarkingWhileSomebodyMayStartLater() {
        lateStartOpen = true;
        life().follow(ID);
        assertThat(moves).isEmpty();
    }

    @Test
    void whatIsClosedOpensAgainUntilAnotherEnd() {
        Instant end = NOW.plusSeconds(600);
        life().reopen(ID, end, "停电补考");
        stored = ExamPhase.MARKED;
        life().reopen(ID, end, "停电补考");
        assertThat(moves).containsExactly(ExamPhase.OPEN, ExamPhase.OPEN);
        assertThat(ends).containsOnly(Optional.of(end));
        assertThat(trail).containsExactly("exam.end-moved", "exam.reopened", "exam.end-moved", "exam.reopened");
    }

    @Test
    void nothingOpensAgainWithoutAReasonAnEndAheadOrAfterTheRelease() {
        Instant end = NOW.plusSeconds(600);
        assertThatThrownBy(() -> life().reopen(ID, NOW, "停电")).hasMessageContaining("exam.window-over");
        assertThatThrownBy(() -> life().reopen(ID, end, " ")).hasMessageContaining("exam.reason-missing");
        for (ExamPhase phase : List.of(ExamPhase.DRAFT, ExamPhase.RELEASED, ExamPhase.ARCHIVED)) {
            stored = phase;
            assertThatThrownBy(() -> life().reopen(ID, end, "停电")).hasMessageContaining("exam.wrong-phase");
        }
        assertThat(moves).isEmpty();
    }

    /** Nobody has sat them, and the bank may have changed when it is announced again. */
    @Test
    void withdrawingThrowsTheFixedPapersAway() {
        stored = ExamPhase.CLOSED;
        assertThatThrownBy(() -> life().move(ID, ExamMove.WITHDRAW)).hasMessageContaining("exam.wrong-phase");
        assertThat(cleared).isEmpty();
        stored = ExamPhase.SCHEDULED;
        opens = NOW.plusSeconds(60);
        life().move(ID, ExamMove.WITHDRAW);
        assertThat(cleared).containsExactly(List.of());
        assertThat(moves).containsExactly(ExamPhase.DRAFT);
    }

    @Test
    void theEndOfAClosedExamMovesAndTheExamStaysClosed() {
        life().moveEnd(ID, NOW.plusSeconds(600), "停电", Optional.of(0L));
        assertThat(moves).containsExactly(ExamPhase.CLOSED);
        assertThatThrownBy(() -> life().moveEnd(ID, NOW.minusSeconds(1), "停电", Optional.empty())).hasMessageContaining("exam.window-over");
        assertThatThrownBy(() -> life().moveEnd(ID, NOW.plusSeconds(600), "停电", Optional.of(1L))).hasMessageContaining("input.edited-meanwhile");
        stored = ExamPhase.MARKED;
        assertThatThrownBy(() -> life().moveEnd(ID, NOW.plusSeconds(600), "停电", Optional.empty())).hasMessageContaining("exam.wrong-phase");
    }

    @SuppressWarnings("NullAway")
    private ExamLifeService life() {
        Exam exam = new Exam(ID, "course", new Exam.ExamTerms(TEXT, 30, 1, BigDecimal.TEN, new Blueprint(List.of())),
                new Exam.Life(stored, false, Optional.of(opens), Optional.of(opens.plusSeconds(7140)), 0),
                new ExamRules(ExamAudience.EVERYONE, false, 0, true, 0, ReleasePolicy.ALL_AT_ONCE, ExamGuard.NONE, 20));
        ExamOverview marked = new ExamOverview(ID, TEXT, "course", ExamPhase.CLOSED, false, Optional.empty(), Optional.empty(), 2, 30, 1, 0, 0);
        Exams exams = Fakes.of(Exams.class, Map.of("hold", given -> Optional.of(exam), "overview", given -> Optional.of(marked),
                "awaitsLateStart", given -> lateStartOpen, "move", given -> moves.add((ExamPhase) given[1]) && ends.add(given[3]),
                "putForms", given -> cleared.add(given[1])));
        AuditTrail audit = Fakes.of(AuditTrail.class, Map.of("record", given -> trail.add(given[0])));
        ExamScope everywhere = new ExamScope() {
            @Override
            void require(ExamAudience audience) {
                assertThat(audience).isEqualTo(ExamAudience.EVERYONE);
            }
        };
        ExamPapers papers = new ExamPapers(exams, Fakes.of(QuestionBank.class, Map.of("outlines", given -> List.of())));
        return new ExamLifeService(exams, null, papers, null, everywhere, audit, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}

package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.tongguan.shared.Bilingual;

class ExamLifeTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final ExamId ID = new ExamId(3);
    private static final Bilingual TEXT = Bilingual.of("甲", "A");

    private final List<ExamPhase> moves = new ArrayList<>();
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

    @SuppressWarnings("NullAway")
    private ExamLifeService life() {
        Exam exam = new Exam(ID, "course", new Exam.ExamTerms(TEXT, 30, 1, BigDecimal.TEN, new Blueprint(List.of())),
                new Exam.Life(ExamPhase.CLOSED, false, Optional.of(NOW.minusSeconds(7200)), Optional.of(NOW.minusSeconds(60)), 0),
                new ExamRules(ExamAudience.EVERYONE, false, 0, true, 0, ReleasePolicy.ALL_AT_ONCE, ExamGuard.NONE));
        ExamOverview marked = new ExamOverview(ID, TEXT, "course", ExamPhase.CLOSED, false, Optional.empty(), Optional.empty(), 2, 30, 1, 0, 0);
        Exams exams = Fakes.of(Exams.class, Map.of("hold", given -> Optional.of(exam), "overview", given -> Optional.of(marked),
                "awaitsLateStart", given -> lateStartOpen, "move", given -> moves.add((ExamPhase) given[1])));
        AuditTrail audit = Fakes.of(AuditTrail.class, Map.of("record", given -> true));
        return new ExamLifeService(exams, null, null, null, null, audit, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}

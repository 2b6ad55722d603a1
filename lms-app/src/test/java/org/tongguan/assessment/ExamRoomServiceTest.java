package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.domain.Blueprint;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.ExamRules;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.shared.Bilingual;

class ExamRoomServiceTest {
    private static final ExamId ID = new ExamId(3);
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final ExamAudience ELSEWHERE = new ExamAudience(Set.of(), Set.of(5L), List.of(), Optional.empty());

    /** The plan of such an exam is not shown either; nothing else is asked for before. */
    @Test
    void anExamThatCannotReachTheOwnPeopleHasNoRoom() {
        assertThatThrownBy(() -> rooms().room(ID, "", 0, 30)).hasMessageContaining("input.not-found");
        assertThatThrownBy(() -> extensions().extend(ID, CallKey.fresh(), Optional.empty(), 5, "停电")).hasMessageContaining("input.not-found");
        assertThatThrownBy(() -> extensions().given(ID)).hasMessageContaining("input.not-found");
        assertThatThrownBy(() -> rooms().adjust(ID, "YC00001", new Adjustment(5, Optional.empty(), "停电"))).hasMessageContaining("input.not-found");
    }

    @SuppressWarnings("NullAway")
    private static ExamRoomService rooms() {
        return new ExamRoomService(exams(), null, null, null, null, null, null, null, scope(), null, null, CLOCK);
    }

    @SuppressWarnings("NullAway")
    private static ExtensionService extensions() {
        return new ExtensionService(exams(), null, null, null, null, null, scope(), null, null, CLOCK);
    }

    private static Exams exams() {
        Exam exam = new Exam(ID, "course", new Exam.ExamTerms(Bilingual.of("甲", "A"), 30, 1, BigDecimal.TEN, new Blueprint(List.of())),
                new Exam.Life(ExamPhase.OPEN, false, Optional.empty(), Optional.empty(), 0),
                new ExamRules(ELSEWHERE, false, 0, true, 0, ReleasePolicy.ALL_AT_ONCE, ExamGuard.NONE, 20));
        return Fakes.of(Exams.class, Map.of("find", given -> Optional.of(exam), "hold", given -> Optional.of(exam)));
    }

    private static ExamScope scope() {
        return new ExamScope() {
            @Override
            boolean reaches(ExamAudience audience) {
                return !audience.equals(ELSEWHERE);
            }
        };
    }
}

package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExamMoveTest {
    @Test
    void leadsFromDraftToArchiveStepByStep() {
        ExamPhase phase = ExamPhase.DRAFT;
        for (ExamMove move : new ExamMove[]{ExamMove.ANNOUNCE, ExamMove.OPEN_NOW, ExamMove.CLOSE, ExamMove.FINISH_MARKING, ExamMove.RELEASE,
                ExamMove.ARCHIVE}) {
            assertThat(ExamMove.possible(phase)).contains(move);
            phase = move.require(phase);
        }
        assertThat(phase).isEqualTo(ExamPhase.ARCHIVED);
        assertThat(ExamMove.possible(phase)).isEmpty();
    }

    @Test
    void releasesNothingThatIsNotMarked() {
        for (ExamPhase phase : ExamPhase.values()) {
            if (phase != ExamPhase.MARKED) {
                assertThatThrownBy(() -> ExamMove.RELEASE.require(phase)).hasMessageContaining("exam.wrong-phase");
            }
        }
    }

    @Test
    void anOpenExamGoesBackToNoDraft() {
        assertThat(ExamMove.possible(ExamPhase.OPEN)).containsExactly(ExamMove.CLOSE);
        assertThat(ExamMove.possible(ExamPhase.CLOSED)).containsExactly(ExamMove.OPEN_NOW, ExamMove.FINISH_MARKING);
    }

    @Test
    void whatIsOverOpensAgainUntilItsResultsAreOut() {
        for (ExamPhase phase : ExamPhase.values()) {
            assertThat(ExamMove.possible(phase).contains(ExamMove.OPEN_NOW)).as("%s", phase).isEqualTo(phase.over() || phase.compareTo(ExamPhase.OPEN) < 0);
        }
        assertThat(ExamPhase.MARKED.over()).isTrue();
        assertThat(ExamPhase.RELEASED.over()).isFalse();
    }

    @Test
    void showsAtReleaseNoLessThanAtOnce() {
        ReleasePolicy policy = new ReleasePolicy(Reveal.OUTCOME, Reveal.NOTHING);
        assertThat(policy.shown(ExamPhase.CLOSED)).isEqualTo(Reveal.OUTCOME);
        assertThat(policy.shown(ExamPhase.RELEASED)).isEqualTo(Reveal.OUTCOME);
        assertThat(new ReleasePolicy(Reveal.NOTHING, Reveal.ANSWERS).shown(ExamPhase.MARKED)).isEqualTo(Reveal.NOTHING);
    }

    @Test
    void anAdjustmentNeedsAReasonAndALimit() {
        assertThatThrownBy(() -> new Adjustment(10, java.util.Optional.empty(), " ")).hasMessageContaining("exam.reason-missing");
        assertThatThrownBy(() -> new Adjustment(301, java.util.Optional.empty(), "x")).hasMessageContaining("exam.extra-out-of-range");
        assertThatThrownBy(() -> new Adjustment(-1, java.util.Optional.empty(), "x")).hasMessageContaining("exam.extra-out-of-range");
    }
}

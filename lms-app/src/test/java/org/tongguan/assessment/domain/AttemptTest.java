package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.assessment.SealedBy;
import org.tongguan.shared.DomainError;

class AttemptTest {
    private static final Instant DEADLINE = Sample.START.plusSeconds(30 * 60);

    @Test
    void takesAnswersUntilTheGraceAfterTheDeadlineIsOver() {
        Attempt attempt = Sample.running();
        Instant last = DEADLINE.plus(Deadline.GRACE);

        assertThatCode(() -> attempt.requireOpen(last)).doesNotThrowAnyException();
        assertThatThrownBy(() -> attempt.requireOpen(last.plusMillis(1))).hasMessageContaining("attempt.closed");
    }

    @Test
    void isDueForSealingExactlyWhenAnswersNoLongerCount() {
        Instant last = DEADLINE.plus(Deadline.GRACE);
        assertThat(DEADLINE.isBefore(Deadline.dueBefore(last))).isFalse();
        assertThat(DEADLINE.isBefore(Deadline.dueBefore(last.plusMillis(1)))).isTrue();
    }

    @Test
    void takesNothingOnceSealed() {
        Attempt sealed = Sample.marked(1, true);
        assertThatThrownBy(() -> sealed.requireOpen(Sample.START)).hasMessageContaining("attempt.closed");
        assertThatThrownBy(() -> sealed.sealed(List.of(), Sample.START, SealedBy.CANDIDATE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesASubmissionThatNamesAnswersTheServerLacks() {
        List<SavedAnswer> stored = List.of(Sample.answer(1, 5, "a"), Sample.answer(2, 9, "b"));

        assertThatThrownBy(() -> Sample.running().requireComplete(Map.of(1, 5L, 2, 10L, 7, 1L), stored))
                .isInstanceOfSatisfying(DomainError.class, error -> {
                    assertThat(error.code().code()).isEqualTo("submission.incomplete");
                    assertThat(error.values()).containsEntry("slots", "2, 7");
                });
    }

    @Test
    void acceptsASubmissionWhoseAnswersAreAllThere() {
        List<SavedAnswer> stored = List.of(Sample.answer(1, 5, "a"), Sample.answer(2, 9, "b"));
        assertThatCode(() -> Sample.running().requireComplete(Map.of(1, 5L, 2, 8L), stored)).doesNotThrowAnyException();
        assertThatCode(() -> Sample.running().requireComplete(Map.of(), stored)).doesNotThrowAnyException();
    }

    @Test
    void hasNoOutcomeWhileAPersonMustStillMarkAnItem() {
        ItemMark open = new ItemMark(2, 8, "execution", Optional.empty(), BigDecimal.TEN);
        ItemMark right = new ItemMark(1, 7, "execution", Optional.of(BigDecimal.TEN), BigDecimal.TEN);
        assertThat(Sample.running().outcomeOf(new Marks(List.of(right, open)), Sample.START)).isEmpty();
        assertThat(Sample.running().outcomeOf(new Marks(List.of(right)), Sample.START)).hasValueSatisfying(outcome -> {
            assertThat(outcome.percent()).isEqualByComparingTo("100");
            assertThat(outcome.passed()).isTrue();
        });
    }

    @Test
    void showsNoResultWhileItRuns() {
        assertThatThrownBy(() -> Sample.running().requireSealed()).hasMessageContaining("attempt.still-running");
    }
}

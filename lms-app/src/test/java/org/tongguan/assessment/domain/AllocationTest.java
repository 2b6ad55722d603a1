package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.questionbank.ItemType;

class AllocationTest {
    private static Blueprint.Row row(String competence, int count, String difficulty) {
        return new Blueprint.Row(competence, ItemType.SINGLE_CHOICE, count, Optional.of(difficulty).filter(word -> !word.isEmpty()), BigDecimal.ONE);
    }

    /** Four easy and four hard of each of two competences: the first row could take what only the others can use. */
    @RepeatedTest(20)
    void overlappingRowsShareWhatThereIs(RepetitionInfo round) {
        Blueprint tight = new Blueprint(List.of(row(ExamPlan.ANY, 8, "hard"), row("perception", 4, ""), row("execution", 4, "easy")));
        assertThat(tight.shortfalls(Sample.bank())).isEmpty();
        assertThat(new PaperDraw(new Random(round.getCurrentRepetition())).draw(tight, Sample.bank()).versions()).hasSize(16).doesNotHaveDuplicates();
    }

    @Test
    void namesTheRowThatFallsShortAndByHowMuch() {
        Blueprint tooMuch = new Blueprint(List.of(row(ExamPlan.ANY, 3, "hard"), row("perception", 4, "hard"), row("execution", 4, "hard")));
        assertThat(tooMuch.shortfalls(Sample.bank())).singleElement().satisfies(lack -> {
            assertThat(lack.competence()).isEqualTo(ExamPlan.ANY);
            assertThat(lack.wanted()).isEqualTo(3);
            assertThat(lack.held()).isZero();
        });
    }

    @Test
    void withoutShufflingTwoPapersDifferOnlyInTheirQuestions() {
        Blueprint all = new Blueprint(List.of(row("perception", 8, ""), row("execution", 8, "")));
        Paper first = new PaperDraw(new Random(1)).draw(all, Sample.bank(), false);
        assertThat(new PaperDraw(new Random(2)).draw(all, Sample.bank(), false)).isEqualTo(first);
        assertThat(new PaperDraw(new Random(3)).shuffled(first).versions()).containsExactlyInAnyOrderElementsOf(first.versions())
                .isNotEqualTo(first.versions());
    }
}

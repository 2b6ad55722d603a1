package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.ItemType;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.assessment.domain.Paper.PaperItem;

class MarkingTest {
    private static final Paper PAPER = new Paper(List.of(new PaperItem(1, ItemType.SINGLE_CHOICE, List.of("a", "b", "c", "d")),
            new PaperItem(2, ItemType.MULTIPLE_CHOICE, List.of("d", "c", "b", "a")), new PaperItem(3, ItemType.TRUE_FALSE, Item.TRUTHS)));
    private static final List<MarkingKey> KEYS = List.of(new MarkingKey(1, "perception", Set.of("b")),
            new MarkingKey(2, "execution", Set.of("a", "c")), new MarkingKey(3, "perception", Set.of("false")));

    @Test
    void givesAPointForExactlyTheKey() {
        Marks marks = mark(Sample.answer(1, 1, "b"), Sample.answer(2, 1, "c", "a"), Sample.answer(3, 1, "false"));
        assertThat(marks.points()).isEqualTo(3);
        assertThat(marks.percent()).isEqualByComparingTo("100.00");
    }

    @Test
    void multipleChoiceIsAllOrNothing() {
        assertThat(mark(Sample.answer(2, 1, "a")).points()).isZero();
        assertThat(mark(Sample.answer(2, 1, "a", "b", "c")).points()).isZero();
        assertThat(mark(Sample.answer(2, 1, "a", "c")).points()).isEqualTo(1);
    }

    @Test
    void anOpenQuestionEarnsNothing() {
        assertThat(mark().points()).isZero();
        assertThat(mark(Sample.answer(1, 9)).points()).isZero();
    }

    @Test
    void roundsThePercentageHalfUpToTwoDecimals() {
        assertThat(Marks.percent(1, 3)).isEqualTo(new BigDecimal("33.33"));
        assertThat(Marks.percent(2, 3)).isEqualTo(new BigDecimal("66.67"));
        assertThat(Marks.percent(1, 16)).isEqualTo(new BigDecimal("6.25"));
        assertThat(Marks.percent(1, 32)).isEqualTo(new BigDecimal("3.13"));
    }

    @Test
    void passesFromTheCutScoreOn() {
        Marks marks = mark(Sample.answer(1, 1, "b"), Sample.answer(3, 1, "false"));
        assertThat(marks.pass(new BigDecimal("66.67"))).isTrue();
        assertThat(marks.pass(new BigDecimal("66.68"))).isFalse();
    }

    @Test
    void refusesAPaperWhoseQuestionHasNoKey() {
        assertThatThrownBy(() -> Marking.mark(PAPER, List.of(), KEYS.subList(0, 2))).hasMessageContaining("3");
    }

    @RepeatedTest(100)
    void marksTheSameAgainAndInAnyOrder(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        Paper paper = new PaperDraw(random).draw(Sample.BLUEPRINT, Sample.bank());
        List<SavedAnswer> answers = new ArrayList<>();
        List<MarkingKey> keys = new ArrayList<>();
        int expected = 0;
        for (int slot = 1; slot <= paper.size(); slot++) {
            PaperItem item = paper.item(slot);
            String right = item.order().get(random.nextInt(item.order().size()));
            String given = item.order().get(random.nextInt(item.order().size()));
            keys.add(new MarkingKey(item.version(), "perception", Set.of(right)));
            answers.add(Sample.answer(slot, slot, given));
            expected += right.equals(given) ? 1 : 0;
        }
        Marks first = Marking.mark(paper, answers, keys);
        Collections.shuffle(answers, random);
        Collections.shuffle(keys, random);

        assertThat(first.points()).isEqualTo(expected);
        assertThat(Marking.mark(paper, answers, keys)).isEqualTo(first);
    }

    private static Marks mark(SavedAnswer... answers) {
        return Marking.mark(PAPER, List.of(answers), KEYS);
    }
}

package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.domain.Paper.PaperItem;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Response;
import org.tongguan.questionbank.ResponseShape;

class PaperTest {
    private static final Paper PAPER = new Paper(List.of(item(1, ItemType.SINGLE_CHOICE, "c", "a", "b"),
            item(2, ItemType.MULTIPLE_CHOICE, "b", "a", "c"), item(3, ItemType.TRUE_FALSE, "true", "false")));

    @Test
    void takesAnswersThatFitAndAnEmptyOneThatTakesAnAnswerBack() {
        assertThatCode(() -> {
            require(1, "b");
            require(1);
            require(2, "a", "c");
            require(3, "false");
        }).doesNotThrowAnyException();
    }

    @Test
    void refusesASlotThatThePaperDoesNotHave() {
        for (int slot : new int[] {-1, 0, 4, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> require(slot, "a")).hasMessageContaining("answer.unknown-slot");
        }
    }

    @Test
    void refusesAnOptionThatTheQuestionDoesNotHave() {
        assertThatThrownBy(() -> require(1, "d")).hasMessageContaining("answer.unknown-option");
        assertThatThrownBy(() -> require(3, "a")).hasMessageContaining("answer.unknown-option");
    }

    @Test
    void refusesTwoOptionsWhereOneIsAsked() {
        assertThatThrownBy(() -> require(1, "a", "b")).hasMessageContaining("answer.wrong-response");
        assertThatThrownBy(() -> require(3, "true", "false")).hasMessageContaining("answer.wrong-response");
    }

    @Test
    void readsALineThatNamesNoPoints() {
        assertThat(Paper.ofStored("12:single-choice:c,a,b").item(1)).isEqualTo(item(12, ItemType.SINGLE_CHOICE, "c", "a", "b"));
        assertThat(Paper.ofStored("12@2.5:numeric").item(1).points()).isEqualByComparingTo("2.5");
    }

    private static PaperItem item(long version, ItemType type, String... ids) {
        return new PaperItem(version, BigDecimal.ONE, ResponseShape.of(type, List.of(List.of(ids))), 0);
    }

    private static void require(int slot, String... choice) {
        PAPER.require(slot, Response.Choice.of(List.of(choice)));
    }
}

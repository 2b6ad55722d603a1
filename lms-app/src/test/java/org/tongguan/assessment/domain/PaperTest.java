package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.ChoiceResponse;
import org.tongguan.assessment.ItemType;
import org.tongguan.assessment.domain.Paper.PaperItem;

class PaperTest {
    private static final Paper PAPER = new Paper(List.of(new PaperItem(1, ItemType.SINGLE_CHOICE, List.of("c", "a", "b")),
            new PaperItem(2, ItemType.MULTIPLE_CHOICE, List.of("b", "a", "c")), new PaperItem(3, ItemType.TRUE_FALSE, Item.TRUTHS)));

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

    private static void require(int slot, String... choice) {
        PAPER.require(slot, ChoiceResponse.of(List.of(choice)));
    }
}

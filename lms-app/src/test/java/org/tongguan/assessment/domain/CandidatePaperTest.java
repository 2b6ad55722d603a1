package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.ItemType;
import org.tongguan.assessment.PaperQuestion;
import org.tongguan.assessment.PaperQuestion.PaperOption;
import org.tongguan.assessment.domain.Paper.PaperItem;
import org.tongguan.shared.Bilingual;

class CandidatePaperTest {
    private static final Item CHOICE = new Item("Q-1", ItemType.SINGLE_CHOICE, "perception", "easy", "why", Bilingual.of("题干", "stem"),
            List.of(new Option("a", Bilingual.of("甲", "A")), new Option("b", Bilingual.of("乙", "B"))), Set.of("b"),
            Bilingual.of("秘密", "secret"));
    private static final Item TRUTH = new Item("Q-2", ItemType.TRUE_FALSE, "perception", "easy", "why", Bilingual.of("对吗", "right"), List.of(),
            Set.of("true"), Bilingual.of("秘密", "secret"));
    private static final Paper PAPER = new Paper(List.of(new PaperItem(7, ItemType.TRUE_FALSE, Item.TRUTHS),
            new PaperItem(9, ItemType.SINGLE_CHOICE, List.of("b", "a"))));

    @Test
    void keepsTheOrderOfThePaperAndTheLettersOfTheBank() {
        List<PaperQuestion> questions = CandidatePaper.of(PAPER, Map.of(9L, CHOICE, 7L, TRUTH));

        assertThat(questions).extracting(PaperQuestion::slot).containsExactly(1, 2);
        assertThat(questions.get(1).options()).extracting(PaperOption::id).containsExactly("b", "a");
        assertThat(questions.get(1).options().get(0).text()).isEqualTo(Bilingual.of("乙", "B"));
    }

    @Test
    void writesTrueAndFalseInBothLanguages() {
        PaperQuestion first = CandidatePaper.of(PAPER, Map.of(9L, CHOICE, 7L, TRUTH)).get(0);
        assertThat(first.options()).extracting(PaperOption::id).containsExactly("true", "false");
        assertThat(first.options()).extracting(option -> option.text().zh()).containsExactly("正确", "错误");
    }

    @Test
    void showsNothingOfKeyAndExplanation() {
        assertThat(CandidatePaper.of(PAPER, Map.of(9L, CHOICE, 7L, TRUTH)).toString()).doesNotContain("secret", "秘密", "key");
        assertThat(PaperQuestion.class.getRecordComponents()).extracting(component -> component.getName())
                .containsExactly("slot", "type", "stem", "options");
    }
}

package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.PaperQuestion;
import org.tongguan.assessment.domain.Paper.PaperItem;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionBank.QuestionOutline;
import org.tongguan.questionbank.ResponseShape;
import org.tongguan.shared.Bilingual;

class CandidatePaperTest {
    private static final Map<Long, Question> QUESTIONS = Map.of(
            9L, question(ChoiceBody.of(ItemType.SINGLE_CHOICE, List.of(new Option("a", Bilingual.of("甲", "A")),
                    new Option("b", Bilingual.of("乙", "B"))), Set.of("b"))),
            7L, question(ChoiceBody.of(ItemType.TRUE_FALSE, List.of(), Set.of("true"))));
    private static final Paper PAPER = new Paper(List.of(
            new PaperItem(7, BigDecimal.ONE, ResponseShape.of(ItemType.TRUE_FALSE, List.of(ChoiceBody.TRUTHS)), 0),
            new PaperItem(9, BigDecimal.TEN, ResponseShape.of(ItemType.SINGLE_CHOICE, List.of(List.of("b", "a"))), 0)));

    @Test
    void keepsTheOrderOfThePaperAndTheLettersOfTheBank() {
        List<PaperQuestion> questions = CandidatePaper.of(PAPER, QUESTIONS);

        assertThat(questions).extracting(PaperQuestion::slot).containsExactly(1, 2);
        assertThat(questions.get(1).points()).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(questions.get(1).asked().options()).extracting(Option::id).containsExactly("b", "a");
        assertThat(questions.get(1).asked().options().get(0).text()).isEqualTo(Bilingual.of("乙", "B"));
    }

    @Test
    void aPaperDrawnFromOutlinesGetsItsOptionsFromItsQuestions() {
        List<BankItem> outlines = List.of(BankItem.of(new QuestionOutline(9, ItemType.SINGLE_CHOICE, "perception", "easy")),
                BankItem.of(new QuestionOutline(7, ItemType.TRUE_FALSE, "perception", "easy")));
        Blueprint blueprint = new Blueprint(List.of(new Blueprint.Row("perception", ItemType.TRUE_FALSE, 1),
                new Blueprint.Row("perception", ItemType.SINGLE_CHOICE, 1)));

        Paper paper = new PaperDraw(new Random(1)).draw(blueprint, outlines, false).with(QUESTIONS);

        assertThat(paper.versions()).containsExactly(7L, 9L);
        assertThat(paper.item(1).shape().list(0)).isEqualTo(ChoiceBody.TRUTHS);
        assertThat(paper.item(2).shape().list(0)).containsExactly("a", "b");
    }

    @Test
    void writesTrueAndFalseInBothLanguages() {
        PaperQuestion first = CandidatePaper.of(PAPER, QUESTIONS).get(0);
        assertThat(first.asked().options()).extracting(Option::id).containsExactly("true", "false");
        assertThat(first.asked().options()).extracting(option -> option.text().zh()).containsExactly("正确", "错误");
    }

    @Test
    void showsNothingOfKeyAndExplanation() {
        assertThat(CandidatePaper.of(PAPER, QUESTIONS).toString()).doesNotContain("secret", "秘密", "key");
    }

    private static Question question(ChoiceBody body) {
        return Question.of("Q", body, "perception", "easy", "why", Bilingual.of("题干", "stem"), Bilingual.of("秘密", "secret"));
    }
}

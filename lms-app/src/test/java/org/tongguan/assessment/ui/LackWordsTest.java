package org.tongguan.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.ExamLifeError;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.assessment.ExamPlan.Shortfall;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.questionbank.ItemType;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;

class LackWordsTest {
    private static final Map<String, Bilingual> ABILITIES = Map.of("perception", Bilingual.of("数字感知力", "Perception"));
    private static final Shortfall EASY = new Shortfall("perception", ItemType.SINGLE_CHOICE, Optional.of("easy"), 5, 3);
    private static final Shortfall ANY = new Shortfall(ExamPlan.ANY, ItemType.ESSAY, Optional.empty(), 1, 0);

    @Test
    void sayWhatIsLackingInTheLanguageOfTheScreen() {
        assertThat(LackWords.of(EASY, ABILITIES, Texts.CHINESE)).isEqualTo("“数字感知力 · 单选题 · 易”需要 5 题，题库只能提供 3 题。");
        assertThat(LackWords.of(EASY, ABILITIES, Texts.ENGLISH)).contains("Perception").contains("Easy").contains("5 questions").doesNotContain("single-choice");
        assertThat(LackWords.of(ANY, ABILITIES, Texts.CHINESE)).isEqualTo("“不限 · 论述题”需要 1 题，题库只能提供 0 题。");
    }

    @Test
    void aRefusalNamesTheFirstThatAreShort() {
        DomainError refusal = new DomainError(ExamLifeError.NOT_FEASIBLE, Map.of("lacks", "perception / single-choice / easy: 3 < 5"),
                Stream.of(EASY, EASY, EASY, ANY).map(lack -> new DomainError.Fault("blueprint", "exam.shortfall", lack.values())).toList());
        String told = LackWords.refusal(refusal, ABILITIES, Texts.CHINESE);
        assertThat(told).contains("题库里的题不够组卷").doesNotContain("perception", "single-choice", "<", "论述题");
        assertThat(told.split("数字感知力", -1)).hasSize(4);
    }

    @Test
    void anythingElseIsToldAsItIs() {
        assertThat(LackWords.refusal(new DomainError(ExamLifeError.WINDOW_OVER), ABILITIES, Texts.CHINESE)).isEqualTo("考试时段的结束时间已经过去，请改为将来的时间。");
        for (Shortfall lack : List.of(EASY, ANY)) {
            assertThat(Texts.text(Texts.CHINESE, "error.exam.shortfall", lack.values())).doesNotContain("{", "any", "easy", "essay", "single-choice");
        }
    }
}

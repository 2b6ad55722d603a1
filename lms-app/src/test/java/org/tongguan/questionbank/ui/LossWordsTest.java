package org.tongguan.questionbank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.questionbank.ImportedQuestions.Loss;
import org.tongguan.questionbank.LossKind;

class LossWordsTest {
    @Test
    void namesOurTypesAndRulesAndLeavesWhatOtherSystemsSay() {
        assertThat(detail(LossKind.QUESTION_TYPE, "short-text")).isEqualTo("Short answer");
        assertThat(detail(LossKind.MARKING_RULE, "all-or-nothing")).isEqualTo("All or nothing");
        assertThat(detail(LossKind.MARKING_RULE, "neighbours")).isEqualTo("By neighbours that follow each other");
        assertThat(detail(LossKind.QUESTION_TYPE, "ddmarker")).isEqualTo("ddmarker");
        assertThat(detail(LossKind.TAG, "all-or-nothing")).isEqualTo("all-or-nothing");
    }

    private static String detail(LossKind kind, String detail) {
        return LossWords.detail(Texts.ENGLISH, new Loss(1, "Q-1", kind, detail));
    }
}

package org.tongguan.questionbank.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tongguan.shared.Bilingual;

class AnswerFeedbackTest {
    private final AnswerFeedback feedback = new AnswerFeedback();

    @Test
    void whatIsSaidToTheRightAnswerExplainsWhereNothingGeneralIsSaid() {
        feedback.answer(true, zh("内网"), zh("一内一外"));
        assertThat(feedback.explanation()).isEqualTo(zh("一内一外"));
    }

    @Test
    void keepsWhatIsSaidToEachAnswerBehindIt() {
        feedback.general(zh("看文件"));
        feedback.answer(true, zh("内网"), zh("对"));
        feedback.answer(false, zh("外网"), zh("再想想"));
        feedback.answer(false, zh("外网"), zh("再想想"));
        feedback.answer(false, zh("电话网"), zh(" "));
        assertThat(feedback.explanation().zh()).isEqualTo("看文件\n内网：对\n外网：再想想");
    }

    @Test
    void losesNoLanguageForALineThatHasOne() {
        feedback.general(Bilingual.of("看文件", "See the document"));
        feedback.answer(false, zh("外网"), zh("再想想"));
        assertThat(feedback.explanation().en()).isEqualTo("See the document\n外网：再想想");
    }

    private static Bilingual zh(String text) {
        return Bilingual.of(text, "");
    }
}

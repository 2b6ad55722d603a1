package org.tongguan.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void saysTheWordForAValueThatProgramsRead() {
        Map<String, String> values = Map.of("phase", "released", "move", "close");
        assertThat(Texts.text(Texts.CHINESE, "error.exam.wrong-phase", values)).isEqualTo("考试目前处于“已公布”状态，不能进行这一步。");
        assertThat(Texts.text(Texts.ENGLISH, "error.exam.wrong-phase", values)).contains("\"Released\"");
    }

    @Test
    void keepsAValueThatHasNoWord() {
        assertThat(Texts.text(Texts.ENGLISH, "error.exam.wrong-phase", Map.of("phase", "gone"))).contains("\"gone\"");
    }
}

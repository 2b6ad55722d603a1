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

    @Test
    void saysACountWithTheFormThatFits() {
        assertThat(Texts.text(Texts.ENGLISH, "records.page", Map.of("from", "1", "to", "1", "total", "1"))).isEqualTo("1–1 of 1 person");
        assertThat(Texts.text(Texts.ENGLISH, "records.page", Map.of("from", "1", "to", "50", "total", "2,000"))).isEqualTo("1–50 of 2,000 people");
    }

    @Test
    void leavesAPlaceWithoutAValueAndTakesAValueAsItStands() {
        assertThat(Texts.text(Texts.ENGLISH, "exam.media.open", Map.of())).endsWith("{name}");
        assertThat(Texts.text(Texts.ENGLISH, "exam.media.open", Map.of("name", "{name} $1 \\"))).endsWith("{name} $1 \\");
    }

    @Test
    void saysAMomentByTheOfficesClock() {
        Map<String, String> values = Map.of("when", "2026-11-30T05:10:20Z");
        assertThat(Texts.text(Texts.CHINESE, "error.exam.not-open-yet", values)).isEqualTo("考试将于 2026年11月30日 13:10 开放。");
        assertThat(Texts.text(Texts.ENGLISH, "error.exam.not-open-yet", values)).startsWith("The exam opens at Nov 30, 2026, 1:10");
    }
}

package org.tongguan.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void saysTheKeyOfEachTypeInBothLanguages(String language) {
        SampleBodies.all().forEach(body -> assertThat(KeyWords.lines(body, Locale.forLanguageTag(language))).as(body.toString()).isNotEmpty()
                .noneMatch(line -> line.isBlank() || line.contains("questionauthor.") || line.contains("questionbank.")));
    }

    @Test
    void namesTheRuleThatMakesPointsOfIt() {
        assertThat(KeyWords.lines(SampleBodies.NUMERIC, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(List.of("3.5 ± 0.1 (100%)", "3.5 ± 0.5 (40%)", "单位： % / ‰", "缺单位或单位错扣的百分比 20"));
        assertThat(KeyWords.lines(SampleBodies.SEVERAL, Locale.SIMPLIFIED_CHINESE)).endsWith("全对得分");
        assertThat(KeyWords.lines(SampleBodies.ORDERING, Locale.SIMPLIFIED_CHINESE)).endsWith("按位置得分");
        assertThat(KeyWords.lines(SampleBodies.WEIGHED, Locale.SIMPLIFIED_CHINESE)).endsWith("C. 选项c (-25%)");
    }
}

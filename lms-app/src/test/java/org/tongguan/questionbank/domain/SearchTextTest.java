package org.tongguan.questionbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {
    @Test
    void looksForThePartOfAStemInLowerCase() {
        assertThat(SearchText.of(" SQL注入 ").parts()).containsExactly("%sql注入%");
    }

    @Test
    void findsInHalfWidthWhatWasTypedInFullWidth() {
        assertThat(SearchText.of("ＳＱＬ２").parts()).containsExactly("%ｓｑｌ２%", "%sql2%");
    }

    @Test
    void takesSignsOfThePatternAsTheyWereTyped() {
        assertThat(SearchText.of("50%_\\").parts()).containsExactly("%50\\%\\_\\\\%");
        assertThat(SearchText.of("Q_1").start()).contains("Q\\_1%");
    }

    @Test
    void looksForChineseInNoCode() {
        assertThat(SearchText.of("数据").start()).isEmpty();
    }

    @Test
    void isEmptyForBlanks() {
        assertThat(SearchText.of("  ").isEmpty()).isTrue();
    }

    @Test
    void looksForChineseInNoEnglishStem() {
        assertThat(SearchText.of("Encrypt “50%”").mayBeEnglish()).isTrue();
        assertThat(SearchText.of("SQL注入").mayBeEnglish()).isFalse();
    }
}

package org.tongguan.itemanalysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AnalysisWordsTest {
    @Test
    void roundsForPeopleAndShowsADashForWhatIsUndefined() {
        assertThat(AnalysisWords.number(Locale.ENGLISH, OptionalDouble.of(-0.126), 2)).isEqualTo("-0.13");
        assertThat(AnalysisWords.percent(Locale.ENGLISH, OptionalDouble.of(37.549))).isEqualTo("37.5%");
        assertThat(AnalysisWords.number(Locale.ENGLISH, OptionalDouble.empty(), 2)).isEqualTo("–");
    }

    @Test
    void whatRoundsToZeroHasNoSign() {
        assertThat(AnalysisWords.number(Locale.ENGLISH, OptionalDouble.of(-0.0001), 2)).isEqualTo("0.00");
        assertThat(AnalysisWords.number(Locale.ENGLISH, OptionalDouble.of(-0.0), 1)).isEqualTo("0.0");
    }

    @Test
    void saysWhatAConsistencyMeans() {
        assertThat(AnalysisWords.consistency(Locale.ENGLISH, OptionalDouble.of(-0.2))).startsWith("negative");
        assertThat(AnalysisWords.consistency(Locale.ENGLISH, OptionalDouble.of(0.75))).startsWith("good");
        assertThat(AnalysisWords.consistency(Locale.ENGLISH, OptionalDouble.of(0.64))).startsWith("fair");
        assertThat(AnalysisWords.consistency(Locale.ENGLISH, OptionalDouble.of(0.63))).startsWith("weak");
        assertThat(AnalysisWords.consistency(Locale.ENGLISH, OptionalDouble.empty())).startsWith("undefined");
    }
}

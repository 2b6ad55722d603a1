package org.tongguan.itemanalysis.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private static final Offset<Double> EXACT = within(1e-4);
    /** The example of Microsoft's documentation of the functions SKEW and KURT, which compute G1 and G2. */
    private static final double[] DOCUMENTED = {3, 4, 5, 2, 3, 4, 5, 6, 4, 7};

    @Test
    void skewnessIsThatOfThePublishedExample() {
        assertThat(Moments.of(DOCUMENTED).skewness().orElseThrow()).isEqualTo(0.359543, within(1e-6));
    }

    @Test
    void kurtosisIsThatOfThePublishedExample() {
        assertThat(Moments.of(DOCUMENTED).kurtosis().orElseThrow()).isEqualTo(-0.151800, within(1e-6));
    }

    /** Joanes and Gill (1998) state the same by standard scores. */
    @Test
    void agreesWithTheFormulasByStandardScores() {
        Random random = new Random(1);
        for (int n : new int[] {4, 5, 17, 1000}) {
            double[] values = random.doubles(n, 0, 20).map(value -> value * value).toArray();
            double mean = Arrays.stream(values).average().orElseThrow();
            double deviation = Math.sqrt(Arrays.stream(values).map(value -> Math.pow(value - mean, 2)).sum() / (n - 1));
            double cubes = Arrays.stream(values).map(value -> Math.pow((value - mean) / deviation, 3)).sum();
            double fourths = Arrays.stream(values).map(value -> Math.pow((value - mean) / deviation, 4)).sum();

            Moments moments = Moments.of(values);
            assertThat(moments.mean().orElseThrow()).isEqualTo(mean, EXACT);
            assertThat(moments.deviation().orElseThrow()).isEqualTo(deviation, EXACT);
            assertThat(moments.skewness().orElseThrow()).isEqualTo(n * cubes / (n - 1.0) / (n - 2.0), EXACT);
            assertThat(moments.kurtosis().orElseThrow()).isEqualTo(n * (n + 1.0) * fourths / (n - 1.0) / (n - 2.0) / (n - 3.0)
                    - 3 * Math.pow(n - 1.0, 2) / (n - 2.0) / (n - 3.0), EXACT);
        }
    }

    @Test
    void aLargeOffsetCostsNoDigits() {
        double[] shifted = Arrays.stream(DOCUMENTED).map(value -> value + 1e9).toArray();
        Moments moments = Moments.of(shifted);
        assertThat(moments.mean().orElseThrow()).isEqualTo(1e9 + 4.3, EXACT);
        assertThat(moments.deviation().orElseThrow()).isEqualTo(Moments.of(DOCUMENTED).deviation().orElseThrow(), EXACT);
        assertThat(moments.skewness().orElseThrow()).isEqualTo(0.359543, EXACT);
        assertThat(moments.kurtosis().orElseThrow()).isEqualTo(-0.151800, EXACT);
    }

    @Test
    void whatIsUndefinedIsAbsent() {
        assertThat(Moments.of(new double[0]).mean()).isEmpty();
        assertThat(Moments.of(new double[] {7}).deviation()).isEmpty();
        assertThat(Moments.of(new double[] {7, 8}).skewness()).isEmpty();
        assertThat(Moments.of(new double[] {7, 8, 10}).kurtosis()).isEmpty();
    }

    /** Three times 0.1 is no exact sum; the spread must still be none. */
    @Test
    void equalValuesHaveNoSpreadAndNoShape() {
        double[] same = new double[1001];
        Arrays.fill(same, 0.1);
        Moments moments = Moments.of(same);
        assertThat(moments.deviation()).hasValue(0);
        assertThat(moments.skewness()).isEmpty();
        assertThat(moments.kurtosis()).isEmpty();
    }
}

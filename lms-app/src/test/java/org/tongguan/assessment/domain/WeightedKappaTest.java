package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.domain.WeightedKappa.Pair;

class WeightedKappaTest {
    /**
     * With quadratic weights and equal margins κ is the intraclass correlation (Fleiss and Cohen, Educational and Psychological Measurement
     * 33, 1973). Computed by hand: table of counts 20 5 0 / 5 30 5 / 0 5 30; Σ w·o = 20, and Σ w·e follows from the margins 25, 40, 35.
     */
    @Test
    void agreesWithAComputationByHand() {
        List<Pair> pairs = table(new int[][] {{20, 5, 0}, {5, 30, 5}, {0, 5, 30}});
        double expected = 0;
        int[] margin = {25, 40, 35};
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                expected += (i - j) * (i - j) * margin[i] * margin[j] / 100.0;
            }
        }
        assertThat(WeightedKappa.of(pairs, 3)).hasValueCloseTo(1 - 20 / expected, within(1e-9));
    }

    @Test
    void isOneForPerfectAgreementAndBelowZeroForOpposition() {
        assertThat(WeightedKappa.of(table(new int[][] {{4, 0}, {0, 6}}), 2)).hasValue(1.0);
        assertThat(WeightedKappa.of(table(new int[][] {{0, 5}, {5, 0}}), 2)).hasValueCloseTo(-1.0, within(1e-9));
    }

    @Test
    void isUndefinedWhereNothingVaries() {
        assertThat(WeightedKappa.of(List.of(), 3)).isEmpty();
        assertThat(WeightedKappa.of(table(new int[][] {{9}}), 1)).isEmpty();
    }

    @Test
    void countsEachPairAsOftenAsItOccurs() {
        List<Pair> oneByOne = List.of(new Pair(0, 1, 1), new Pair(0, 1, 1), new Pair(2, 2, 1), new Pair(2, 2, 1), new Pair(2, 2, 1));
        assertThat(WeightedKappa.of(List.of(new Pair(0, 1, 2), new Pair(2, 2, 3)), 3)).isEqualTo(WeightedKappa.of(oneByOne, 3)).isPresent();
    }

    private static List<Pair> table(int[][] counts) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                pairs.add(new Pair(i, j, counts[i][j]));
            }
        }
        return pairs;
    }
}

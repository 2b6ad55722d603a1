package org.tongguan.itemanalysis.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongguan.itemanalysis.Analysis;

/** Tests whose papers are drawn: each candidate has two of three items. */
class ScoresTest {
    private static final double[][] PLACES = {{1, 1}, {1, 0}, {0, 1}, {0, 0}, {1, 1}, {1, 0}};
    private static final List<ItemScores> ITEMS = List.of(
            new ItemScores("a", 1, new int[] {0, 1, 2, 3}, new double[] {1, 1, 0, 0}, null),
            new ItemScores("b", 1, new int[] {0, 1, 4, 5}, new double[] {1, 0, 1, 1}, null),
            new ItemScores("c", 1, new int[] {2, 3, 4, 5}, new double[] {1, 0, 1, 0}, null));

    private final Analysis drawn = TestAnalysis.of(Scores.drawn(ITEMS, List.of(Matrix.column(PLACES, 0), Matrix.column(PLACES, 1)), 2));

    @Test
    void consistencyIsTakenOverThePlacesOfThePaper() {
        assertThat(drawn.test().consistency()).isEqualTo(Matrix.analysed(PLACES).test().consistency());
        assertThat(drawn.test().items()).isEqualTo(2);
        assertThat(drawn.test().candidates()).isEqualTo(6);
    }

    @Test
    void anItemsFiguresAreThoseOfTheCandidatesWhoHadIt() {
        var first = drawn.items().get(0).statistics();
        assertThat(first.candidates()).isEqualTo(4);
        assertThat(first.facility()).hasValue(50);
        assertThat(first.itemRest().orElseThrow()).isEqualTo(0, within(1e-12));
        assertThat(first.intendedWeight()).hasValue(50);
        assertThat(first.alphaIfDeleted()).isEmpty();
    }

    @Test
    void effectiveWeightsOfOnePaperSumTo100() {
        double sum = drawn.items().stream().map(item -> item.statistics())
                .mapToDouble(item -> item.effectiveWeight().orElseThrow() * item.candidates() / 6).sum();
        assertThat(sum).isEqualTo(100, within(1e-9));
    }
}

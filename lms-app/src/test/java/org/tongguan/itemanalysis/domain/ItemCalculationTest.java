package org.tongguan.itemanalysis.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tongguan.itemanalysis.AnalysedItem;
import org.tongguan.itemanalysis.ItemStatistics;

class ItemCalculationTest {
    private static final Offset<Double> EXACT = within(1e-4);

    /** D. Rizopoulos: ltm, Journal of Statistical Software 17(5), 2006, prints these figures for the Law School Admission Test. */
    @Test
    void figuresOfTheLawSchoolAdmissionTestAreThePublishedOnes() {
        List<ItemStatistics> items = items(Matrix.lsat());
        double[] facility = {92.4, 70.9, 55.3, 76.3, 87.0};
        double[] pointBiserial = {0.3620, 0.5668, 0.6184, 0.5344, 0.4354};
        double[] corrected = {0.1128, 0.1532, 0.1728, 0.1444, 0.1216};
        double[] deleted = {0.2754, 0.2376, 0.2168, 0.2459, 0.2663};
        for (int i = 0; i < items.size(); i++) {
            assertThat(items.get(i).facility().orElseThrow()).isEqualTo(facility[i], EXACT);
            assertThat(items.get(i).pointBiserial().orElseThrow()).isEqualTo(pointBiserial[i], EXACT);
            assertThat(items.get(i).itemRest().orElseThrow()).isEqualTo(corrected[i], EXACT);
            assertThat(items.get(i).discriminationIndex().orElseThrow()).isEqualTo(100 * corrected[i], within(1e-2));
            assertThat(items.get(i).alphaIfDeleted().orElseThrow()).isEqualTo(deleted[i], EXACT);
        }
    }

    /** r = (M₁ − M₀)/s · √(p·q) with the deviation of the whole group, by the means of those who did and did not get it right. */
    @Test
    void pointBiserialAgreesWithTheFormulaByTwoMeans() {
        double[][] rows = Matrix.WUENSCH;
        double[] totals = Matrix.totals(rows);
        double deviation = Math.sqrt(5.84);
        List<ItemStatistics> items = items(rows);
        for (int item = 0; item < items.size(); item++) {
            double[] marks = Matrix.column(rows, item);
            double p = Arrays.stream(marks).average().orElseThrow();
            double right = 0;
            double wrong = 0;
            for (int i = 0; i < marks.length; i++) {
                right += marks[i] * totals[i] / (p * marks.length);
                wrong += (1 - marks[i]) * totals[i] / ((1 - p) * marks.length);
            }
            assertThat(items.get(item).pointBiserial().orElseThrow()).isEqualTo((right - wrong) / deviation * Math.sqrt(p * (1 - p)), EXACT);
        }
    }

    /** Item and rest from the item and the total: r = (C(x,T) − V(x)) / √(V(x)·(V(T) + V(x) − 2·C(x,T))). */
    @Test
    void correctedCorrelationAgreesWithTheFormulaByTheTotal() {
        double[][] rows = graded(5);
        double[] totals = Matrix.totals(rows);
        List<ItemStatistics> items = items(rows, 4, 4, 4, 4, 4);
        for (int item = 0; item < items.size(); item++) {
            double[] marks = Matrix.column(rows, item);
            double own = Covariance.of(marks, marks).orElseThrow();
            double shared = Covariance.of(marks, totals).orElseThrow();
            double all = Covariance.of(totals, totals).orElseThrow();
            assertThat(items.get(item).itemRest().orElseThrow())
                    .isEqualTo((shared - own) / Math.sqrt(own * (all + own - 2 * shared)), EXACT);
        }
    }

    /** C(x,T) is the sum of the item's covariances with all items. */
    @Test
    void effectiveWeightsAgreeWithThoseByItemPairsAndSumTo100() {
        double[][] rows = graded(4);
        double[] roots = new double[4];
        for (int i = 0; i < 4; i++) {
            double covariance = 0;
            for (int j = 0; j < 4; j++) {
                covariance += Covariance.of(Matrix.column(rows, i), Matrix.column(rows, j)).orElseThrow();
            }
            roots[i] = Math.sqrt(covariance);
        }
        List<ItemStatistics> items = items(rows, 4, 4, 8, 4);
        for (int i = 0; i < 4; i++) {
            assertThat(items.get(i).effectiveWeight().orElseThrow()).isEqualTo(100 * roots[i] / Arrays.stream(roots).sum(), EXACT);
        }
        assertThat(items.stream().mapToDouble(item -> item.effectiveWeight().orElseThrow()).sum()).isEqualTo(100, EXACT);
        assertThat(items.stream().map(item -> item.intendedWeight().orElseThrow())).containsExactly(20.0, 20.0, 40.0, 20.0);
    }

    /** No pairing of these marks with these rests has a larger covariance than the sorted one. */
    @Test
    void efficiencyMeasuresAgainstTheLargestCovarianceOfAllPairings() {
        double[][] rows = {{0, 3, 1}, {4, 2, 2}, {1, 1, 4}, {3, 4, 0}, {2, 0, 3}, {4, 4, 4}};
        double[] marks = Matrix.column(rows, 0);
        double[] rest = Arrays.stream(rows).mapToDouble(row -> row[1] + row[2]).toArray();
        double expected = 100 * Covariance.of(marks, rest).orElseThrow() / largest(marks, rest, 0);
        assertThat(items(rows, 4, 4, 4).get(0).discriminativeEfficiency().orElseThrow()).isEqualTo(expected, EXACT);
    }

    /** Ten candidates without ties: three in each group; by hand 3/3 − 1/3 for the first item and 1/3 − 2/3 for the second. */
    @Test
    void upperMinusLowerIsThatByHand() {
        double[][] rows = {{1, 0, 90}, {1, 1, 80}, {1, 0, 70}, {0, 1, 60}, {1, 1, 50}, {0, 0, 40}, {0, 0, 35}, {0, 1, 25}, {1, 0, 20}, {0, 1, 10}};
        List<ItemStatistics> items = items(rows, 1, 1, 100);
        assertThat(items.get(0).upperLower().orElseThrow()).isEqualTo(2 / 3.0, EXACT);
        assertThat(items.get(1).upperLower().orElseThrow()).isEqualTo(-1 / 3.0, EXACT);
        assertThat(items.get(0).fifths().stream().map(fifth -> fifth.orElseThrow())).containsExactly(50.0, 0.0, 50.0, 50.0, 100.0);
    }

    @Test
    void noFigureDependsOnTheOrderOfTheCandidates() {
        double[][] rows = Matrix.lsat();
        double[][] turned = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            turned[i] = rows[rows.length - 1 - i];
        }
        List<ItemStatistics> straight = items(rows);
        List<ItemStatistics> other = items(turned);
        for (int i = 0; i < straight.size(); i++) {
            assertThat(other.get(i).upperLower().orElseThrow()).isEqualTo(straight.get(i).upperLower().orElseThrow(), within(1e-12));
            assertThat(other.get(i).fifths().get(2).orElseThrow()).isEqualTo(straight.get(i).fifths().get(2).orElseThrow(), within(1e-9));
        }
    }

    @Test
    void anItemWithoutSpreadHasNoCorrelationsAndNoWeight() {
        ItemStatistics same = items(Matrix.rows("110", "101", "100", "111")).get(0);
        assertThat(same.itemRest()).isEmpty();
        assertThat(same.discriminationIndex()).isEmpty();
        assertThat(same.discriminativeEfficiency()).isEmpty();
        assertThat(same.pointBiserial()).isEmpty();
        assertThat(same.standardDeviation()).hasValue(0);
        assertThat(same.effectiveWeight()).hasValue(0);
        assertThat(same.upperLower().orElseThrow()).isEqualTo(0, EXACT);
    }

    @Test
    void oneCandidateLeavesFacilityAndIntendedWeight() {
        ItemStatistics item = items(Matrix.rows("10")).get(0);
        assertThat(item.facility()).hasValue(100);
        assertThat(item.intendedWeight()).hasValue(50);
        assertThat(List.of(item.standardDeviation(), item.effectiveWeight(), item.itemRest(), item.upperLower(), item.alphaIfDeleted()))
                .allSatisfy(figure -> assertThat(figure).isEmpty());
        assertThat(item.fifths()).isEmpty();
    }

    @Test
    void aPolytomousItemHasNoPointBiserial() {
        ItemStatistics item = items(graded(3), 4, 4, 4).get(0);
        assertThat(item.pointBiserial()).isEmpty();
        assertThat(item.itemTotal()).isPresent();
    }

    private static List<ItemStatistics> items(double[][] rows, double... maxima) {
        return Matrix.analysed(rows, maxima).items().stream().map(AnalysedItem::statistics).toList();
    }

    /** Marks from 0 to 4 of sixty candidates of different ability. */
    private static double[][] graded(int items) {
        Random random = new Random(3);
        double[][] rows = new double[60][items];
        for (double[] row : rows) {
            double ability = random.nextGaussian();
            for (int item = 0; item < items; item++) {
                row[item] = Math.max(0, Math.min(4, Math.rint(2 + ability + random.nextGaussian())));
            }
        }
        return rows;
    }

    private static double largest(double[] marks, double[] rest, int fixed) {
        if (fixed == marks.length) {
            return Covariance.of(marks, rest).orElseThrow();
        }
        double most = Double.NEGATIVE_INFINITY;
        for (int i = fixed; i < marks.length; i++) {
            double[] swapped = marks.clone();
            swapped[fixed] = marks[i];
            swapped[i] = marks[fixed];
            most = Math.max(most, largest(swapped, rest, fixed + 1));
        }
        return most;
    }
}

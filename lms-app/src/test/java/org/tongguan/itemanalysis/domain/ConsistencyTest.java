package org.tongguan.itemanalysis.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tongguan.itemanalysis.TestStatistics;
import org.tongguan.itemanalysis.TestStatistics.ConsistencyFormula;

class ConsistencyTest {
    private static final Offset<Double> EXACT = within(1e-4);

    /** J. M. Bland, D. G. Altman: Cronbach's alpha, BMJ 1997: ten items, variances 11.16 in sum, variance of the total 77.44. */
    @Test
    void alphaIsThatOfBlandAndAltman() {
        assertThat(Consistency.alpha(10, 11.16, 77.44).orElseThrow()).isEqualTo(0.951, within(5e-4));
    }

    /** 10/9 · (1 − 2.18/5.84) = 0.6963. */
    @Test
    void kuderRichardson20IsThatOfTheWorkedExample() {
        TestStatistics test = Matrix.analysed(Matrix.WUENSCH).test();
        assertThat(test.formula()).isEqualTo(ConsistencyFormula.KR_20);
        assertThat(test.consistency().orElseThrow()).isEqualTo(10 / 9.0 * (1 - 2.18 / 5.84), EXACT);
        assertThat(test.mean()).hasValue(6.6);
        assertThat(Math.pow(test.standardDeviation().orElseThrow(), 2) * 9 / 10).isEqualTo(5.84, EXACT);
        assertThat(test.errorRatio().orElseThrow()).isEqualTo(100 * Math.sqrt(1 - 0.696347), EXACT);
        assertThat(test.errorOfMeasurement().orElseThrow()).isEqualTo(Math.sqrt(5.84 * 10 / 9) * Math.sqrt(1 - 0.696347), EXACT);
    }

    /** D. Rizopoulos: ltm, Journal of Statistical Software 17(5), 2006, prints 0.2950 for these data. */
    @Test
    void alphaOfTheLawSchoolAdmissionTestIsThePublishedOne() {
        assertThat(Matrix.analysed(Matrix.lsat()).test().consistency().orElseThrow()).isEqualTo(0.2950, EXACT);
    }

    /** α = k·c̄/(v̄ + (k−1)·c̄), by the mean variance and the mean covariance of the items. */
    @Test
    void agreesWithTheFormulaByMeanCovariance() {
        Random random = new Random(2);
        double[][] rows = new double[40][];
        for (int i = 0; i < rows.length; i++) {
            double ability = random.nextGaussian();
            rows[i] = random.doubles(7, -1, 1).map(noise -> ability + 2 * noise + 1000).toArray();
        }
        int k = 7;
        double variances = 0;
        double covariances = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double covariance = byProducts(Matrix.column(rows, i), Matrix.column(rows, j));
                variances += i == j ? covariance / k : 0;
                covariances += i == j ? 0 : covariance / (k * (k - 1));
            }
        }
        TestStatistics test = Matrix.analysed(rows, 2000, 2000, 2000, 2000, 2000, 2000, 2000).test();
        assertThat(test.formula()).isEqualTo(ConsistencyFormula.CRONBACH_ALPHA);
        assertThat(test.consistency().orElseThrow()).isEqualTo(k * covariances / (variances + (k - 1) * covariances), EXACT);
    }

    @Test
    void aNegativeConsistencyIsShown() {
        TestStatistics test = Matrix.analysed(Matrix.rows("10", "01", "10", "01", "11")).test();
        assertThat(test.consistency().orElseThrow()).isNegative();
        assertThat(test.errorRatio().orElseThrow()).isGreaterThan(100);
        assertThat(test.errorOfMeasurement().orElseThrow()).isGreaterThan(test.standardDeviation().orElseThrow());
    }

    @Test
    void isAbsentWithoutSpreadWithOneItemAndWithOneCandidate() {
        assertThat(Matrix.analysed(Matrix.rows("11", "11")).test().consistency()).isEmpty();
        assertThat(Matrix.analysed(Matrix.rows("10", "01")).test().consistency()).isEmpty();
        assertThat(Matrix.analysed(Matrix.rows("1", "0")).test().consistency()).isEmpty();
        assertThat(Matrix.analysed(Matrix.rows("10")).test().errorRatio()).isEmpty();
    }

    @Test
    void identicalItemsLeaveNoError() {
        TestStatistics test = Matrix.analysed(new double[][] {{0.1, 0.1, 0.1}, {0.7, 0.7, 0.7}, {0.3, 0.3, 0.3}}).test();
        assertThat(test.consistency().orElseThrow()).isEqualTo(1, EXACT);
        assertThat(test.errorRatio().orElseThrow()).isEqualTo(0, EXACT);
        assertThat(Consistency.errorRatio(OptionalDouble.of(1 + 1e-15))).hasValue(0);
    }

    private static double byProducts(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += (x[i] - x[j]) * (y[i] - y[j]);
            }
        }
        return sum / x.length / (x.length - 1);
    }
}

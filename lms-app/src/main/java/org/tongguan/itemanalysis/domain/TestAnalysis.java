package org.tongguan.itemanalysis.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.tongguan.itemanalysis.AnalysedItem;
import org.tongguan.itemanalysis.Analysis;
import org.tongguan.itemanalysis.ItemStatistics;
import org.tongguan.itemanalysis.TestStatistics;
import org.tongguan.itemanalysis.TestStatistics.ConsistencyFormula;

/** From marks to figures and flags. */
public final class TestAnalysis {
    private TestAnalysis() {
    }

    public static Analysis of(Scores scores) {
        ItemCalculation calculation = new ItemCalculation(scores);
        double weights = calculation.sumOfEffectiveWeights();
        List<AnalysedItem> items = new ArrayList<>();
        for (int position = 0; position < scores.items().size(); position++) {
            ItemStatistics item = calculation.of(position, weights);
            items.add(new AnalysedItem(item, FlagRules.of(item)));
        }
        return new Analysis(test(scores), items, distribution(scores));
    }

    private static TestStatistics test(Scores scores) {
        double[] totals = scores.totals();
        Moments moments = Moments.of(totals);
        OptionalDouble alpha = Consistency.alpha(scores.parts(), scores.partVariances(), moments.variance().orElse(0));
        ConsistencyFormula formula = scores.items().stream().allMatch(ItemScores::isZeroOrOne) ? ConsistencyFormula.KR_20
                : ConsistencyFormula.CRONBACH_ALPHA;
        return new TestStatistics(totals.length, scores.parts(), scores.maximum(), moments.mean(), median(totals), moments.deviation(),
                moments.skewness(), moments.kurtosis(), alpha, formula, Consistency.errorRatio(alpha),
                Consistency.errorOfMeasurement(alpha, moments.deviation()));
    }

    /** Half of the candidates have less, half have more; the middle of the two middle ones for an even number. */
    static OptionalDouble median(double[] totals) {
        if (totals.length == 0) {
            return OptionalDouble.empty();
        }
        double[] sorted = totals.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2);
    }

    private static List<Integer> distribution(Scores scores) {
        Integer[] counts = new Integer[Analysis.BINS];
        Arrays.fill(counts, 0);
        for (double total : scores.totals()) {
            int bin = (int) Math.floor(total / scores.maximum() * Analysis.BINS + 1e-9);
            counts[Math.max(0, Math.min(Analysis.BINS - 1, bin))]++;
        }
        return List.of(counts);
    }
}

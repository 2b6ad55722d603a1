package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.PanelResult;

/**
 * The modified Angoff method: each judge estimates for each item the probability that a minimally competent candidate answers it right. A
 * judge's cut score is the sum of these, each weighted with the item's points; the panel's is the mean over judges (Angoff 1971, in Thorndike,
 * Educational Measurement, 2nd ed., 514–515; Cizek and Bunch 2007, Standard Setting, ch. 6). The standard error is SD / √judges, with the SD
 * of a sample (n − 1).
 *
 * <p>Where papers are drawn at random, an item weighs what it earns times the chance to be drawn, so that the sum is the expected paper's.
 */
public final class Angoff {
    private final Map<Long, Double> weights;

    private Angoff(Map<Long, Double> weights) {
        this.weights = weights;
    }

    /** Weights of the bank's questions on papers of this blueprint; those that no row takes are left out. */
    public static Angoff of(Blueprint blueprint, List<BankItem> bank) {
        Map<Long, Double> weights = new HashMap<>();
        for (Blueprint.Row row : blueprint.rows()) {
            List<BankItem> fitting = bank.stream().filter(row::fits).toList();
            fitting.forEach(item -> weights.merge(item.version(), row.points().doubleValue() * row.count() / fitting.size(), Double::sum));
        }
        return new Angoff(weights);
    }

    /** Whether the panel has to judge this item. */
    public boolean judges(long version) {
        return weights.containsKey(version);
    }

    /**
     * Judges who have not rated every item do not count yet.
     *
     * @param ratings one map for each judge: percent 0 … 100 by question version
     * @return empty while no judge is complete
     */
    public Optional<PanelResult> cut(Collection<Map<Long, BigDecimal>> ratings) {
        double maximum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double[] cuts = ratings.stream().filter(one -> one.keySet().containsAll(weights.keySet())).mapToDouble(this::sum).toArray();
        if (cuts.length == 0 || maximum == 0) {
            return Optional.empty();
        }
        double mean = mean(cuts);
        double deviation = deviation(cuts, mean);
        return Optional.of(new PanelResult(cuts.length, rounded(mean), rounded(maximum), rounded(100 * mean / maximum), rounded(deviation),
                rounded(deviation / Math.sqrt(cuts.length))));
    }

    private double sum(Map<Long, BigDecimal> rating) {
        return weights.entrySet().stream().mapToDouble(item -> item.getValue() * rating.get(item.getKey()).doubleValue() / 100).sum();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double deviation(double[] values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}

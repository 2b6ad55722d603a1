package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.assessment.PanelResult;
import org.tongguan.organisation.PersonId;

/**
 * The modified Angoff method: each judge estimates for each item the probability that a minimally competent candidate answers it right. A
 * judge's cut score is the sum of these, each weighted with the item's points; the panel's is the mean over judges (Angoff 1971, in Thorndike,
 * Educational Measurement, 2nd ed., 514–515; Cizek and Bunch 2007, Standard Setting, ch. 6). The standard error is SD / √judges, with the SD
 * of a sample (n − 1).
 *
 * <p>Where papers are drawn at random, an item weighs what it earns times the chance to be drawn, so that the sum is the expected paper's. Of
 * a large bank a sample is judged for each row, which stands for the row's others. Where papers are fixed, their questions are judged.
 */
public final class Angoff {
    /** Most questions of a bank that are judged; a paper has no more. */
    public static final int MOST_JUDGED = ExamPlan.MOST_QUESTIONS;
    /** An odd number whose multiples lie scattered (Knuth 1998, The Art of Computer Programming 3, 6.4: multiplicative hashing). */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private final Map<Long, Double> weights;
    private final int fitting;

    private Angoff(Map<Long, Double> weights, int fitting) {
        this.weights = weights;
        this.fitting = fitting;
    }

    /**
     * Weights of the bank's questions on papers of this blueprint; those that no row takes are left out. When more than {@link #MOST_JUDGED}
     * fit, each row has a share of these by its questions on a paper, and the same bank gives the same sample: a question that comes or goes
     * takes the place of one other at most in each row.
     */
    public static Angoff of(Blueprint blueprint, List<BankItem> bank) {
        int fitting = (int) bank.stream().filter(item -> blueprint.rows().stream().anyMatch(row -> row.fits(item))).count();
        Map<Long, Double> weights = new HashMap<>();
        for (Blueprint.Row row : blueprint.rows()) {
            int most = fitting <= MOST_JUDGED ? fitting : MOST_JUDGED * row.count() / blueprint.size();
            List<BankItem> judged = bank.stream().filter(row::fits).sorted(Comparator.comparingLong(item -> item.version() * SCATTER)).limit(most)
                    .toList();
            judged.forEach(item -> weights.merge(item.version(), row.points().doubleValue() * row.count() / judged.size(), Double::sum));
        }
        return new Angoff(weights, fitting);
    }

    /** Weights of the questions on fixed papers that are dealt in turn. */
    public static Angoff of(List<Paper> forms) {
        Map<Long, Double> weights = new HashMap<>();
        forms.stream().flatMap(form -> form.items().stream())
                .forEach(item -> weights.merge(item.version(), item.points().doubleValue() / forms.size(), Double::sum));
        return new Angoff(weights, weights.size());
    }

    /** Ids of the question versions that the panel has to judge. */
    public Set<Long> judged() {
        return Set.copyOf(weights.keySet());
    }

    /** How many questions may be on a paper; more than are judged when these are a sample. */
    public int fitting() {
        return fitting;
    }

    /** Whether a judge has rated every item. @param rating percent by question version */
    public boolean complete(Map<Long, BigDecimal> rating) {
        return rating.keySet().containsAll(weights.keySet());
    }

    /**
     * Judges who have not rated every item do not count yet.
     *
     * @param ratings one map for each judge: percent 0 … 100 by question version
     * @return empty while no judge is complete
     */
    public Optional<PanelResult> cut(Collection<Map<Long, BigDecimal>> ratings) {
        double maximum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double[] cuts = ratings.stream().filter(this::complete).mapToDouble(this::sum).toArray();
        if (cuts.length == 0 || maximum == 0) {
            return Optional.empty();
        }
        double mean = mean(cuts);
        double deviation = deviation(cuts, mean);
        return Optional.of(new PanelResult(cuts.length, rounded(mean), rounded(maximum), rounded(100 * mean / maximum), rounded(deviation),
                rounded(deviation / Math.sqrt(cuts.length))));
    }

    /**
     * The cut of the second round. Until every judge who has finished the first has finished it, it would leave somebody's judgement out.
     *
     * @param first  ratings of the first round by judge
     * @param second of the second
     * @return empty while somebody is missing
     */
    public Optional<PanelResult> revised(Map<PersonId, Map<Long, BigDecimal>> first, Map<PersonId, Map<Long, BigDecimal>> second) {
        boolean all = first.entrySet().stream().filter(judge -> complete(judge.getValue()))
                .allMatch(judge -> complete(second.getOrDefault(judge.getKey(), Map.of())));
        return all ? cut(second.values()) : Optional.empty();
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

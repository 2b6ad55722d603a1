package org.tongguan.itemanalysis.domain;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.tongguan.itemanalysis.ItemStatistics;

/** The figures of single items; {@link ItemStatistics} names the definitions. */
final class ItemCalculation {
    private final Scores scores;
    private final RankGroups ranks;
    private final RankGroups.Group upper;
    private final RankGroups.Group lower;
    private final List<RankGroups.Group> fifths;

    ItemCalculation(Scores scores) {
        this.scores = scores;
        this.ranks = RankGroups.of(scores.totals());
        this.upper = ranks.upper();
        this.lower = ranks.lower();
        this.fifths = IntStream.range(0, RankGroups.FIFTHS).mapToObj(ranks::fifth).toList();
    }

    ItemStatistics of(int position, double sumOfEffectiveWeights) {
        ItemScores item = scores.items().get(position);
        double[] marks = item.scores();
        double[] totals = item.totals(scores.totals());
        double[] rest = rest(marks, totals);
        Moments moments = Moments.of(marks);
        OptionalDouble itemRest = Covariance.correlation(marks, rest);
        OptionalDouble itemTotal = Covariance.correlation(marks, totals);
        OptionalDouble ownWeight = effectiveWeight(item);
        return new ItemStatistics(position + 1, item.name(), item.maximum(), item.size(), moments.mean(), moments.deviation(),
                percent(moments.mean(), item.maximum()), percent(OptionalDouble.of(item.maximum()), scores.maximum()),
                ownWeight.isEmpty() ? ownWeight : percent(ownWeight, sumOfEffectiveWeights),
                percent(itemRest, 1), efficiency(marks, rest, itemRest), upperLower(item), itemRest, itemTotal,
                item.isDichotomous() ? itemTotal : OptionalDouble.empty(), alphaIfDeleted(moments, rest), fifths(item),
                item.choices().map(choices -> new OptionCalculation(item, choices, totals, ranks).options()).orElse(List.of()));
    }

    /** {@code Σ√C(x,T)} over the items of one paper; an item that only some had counts for the share that had it. */
    double sumOfEffectiveWeights() {
        double sum = 0;
        for (ItemScores item : scores.items()) {
            sum += effectiveWeight(item).orElse(0) * item.size() / Math.max(1, scores.totals().length);
        }
        return sum;
    }

    private OptionalDouble effectiveWeight(ItemScores item) {
        OptionalDouble covariance = Covariance.of(item.scores(), item.totals(scores.totals()));
        return covariance.isPresent() && covariance.getAsDouble() >= 0 ? OptionalDouble.of(Math.sqrt(covariance.getAsDouble()))
                : OptionalDouble.empty();
    }

    private static double[] rest(double[] marks, double[] totals) {
        double[] rest = new double[marks.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = totals[i] - marks[i];
        }
        return rest;
    }

    private static OptionalDouble percent(OptionalDouble part, double whole) {
        return part.isEmpty() || whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * part.getAsDouble() / whole);
    }

    private static OptionalDouble efficiency(double[] marks, double[] rest, OptionalDouble correlation) {
        if (correlation.isEmpty()) {
            return correlation;
        }
        double[] sortedMarks = marks.clone();
        double[] sortedRest = rest.clone();
        Arrays.sort(sortedMarks);
        Arrays.sort(sortedRest);
        return percent(Covariance.of(marks, rest), Covariance.of(sortedMarks, sortedRest).orElse(0));
    }

    private OptionalDouble upperLower(ItemScores item) {
        OptionalDouble high = facility(item, upper);
        OptionalDouble low = facility(item, lower);
        return !ranks.areDistinct() || high.isEmpty() || low.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of((high.getAsDouble() - low.getAsDouble()) / 100);
    }

    private List<OptionalDouble> fifths(ItemScores item) {
        return ranks.areDistinct() && ranks.count() >= RankGroups.FIFTHS
                ? fifths.stream().map(fifth -> facility(item, fifth)).toList() : List.of();
    }

    /** In percent, of those in a group who had the item. */
    private OptionalDouble facility(ItemScores item, RankGroups.Group group) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < item.size(); i++) {
            double weight = ranks.weight(group, item.candidate(i));
            sum += weight * item.scores()[i];
            weights += weight;
        }
        return weights == 0 || item.maximum() == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * sum / weights / item.maximum());
    }

    private OptionalDouble alphaIfDeleted(Moments item, double[] rest) {
        if (scores.isDrawn() || Moments.isConstant(rest)) {
            return OptionalDouble.empty();
        }
        return Consistency.alpha(scores.parts() - 1, scores.partVariances() - item.variance().orElse(0),
                Moments.of(rest).variance().orElse(0));
    }
}

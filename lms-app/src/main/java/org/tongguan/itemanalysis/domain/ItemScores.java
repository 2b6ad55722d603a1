package org.tongguan.itemanalysis.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One column: what the candidates got at one item. */
public final class ItemScores {
    private final String name;
    private final double maximum;
    private final int @Nullable [] candidates;
    private final double[] scores;
    private final @Nullable Choices choices;

    /**
     * @param candidates who had the item, by index into the totals; null when all had it
     * @param choices    null when only marks are known
     */
    public ItemScores(String name, double maximum, int @Nullable [] candidates, double[] scores, @Nullable Choices choices) {
        this.name = name;
        this.maximum = maximum;
        this.candidates = candidates;
        this.scores = scores;
        this.choices = choices;
    }

    String name() {
        return name;
    }

    double maximum() {
        return maximum;
    }

    int size() {
        return scores.length;
    }

    int candidate(int position) {
        return candidates == null ? position : candidates[position];
    }

    /** Not a copy: columns are large, and nobody here writes to them. */
    double[] scores() {
        return scores;
    }

    Optional<Choices> choices() {
        return Optional.ofNullable(choices);
    }

    /** The totals of those who had the item. */
    double[] totals(double[] all) {
        double[] own = new double[scores.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = all[candidate(i)];
        }
        return own;
    }

    /** Whether every mark is one of two. */
    boolean isDichotomous() {
        double one = Double.NaN;
        double other = Double.NaN;
        for (double score : scores) {
            if (Double.isNaN(one)) {
                one = score;
            } else if (score != one && Double.isNaN(other)) {
                other = score;
            } else if (score != one && score != other) {
                return false;
            }
        }
        return true;
    }

    /** Whether every mark is 0 or 1. */
    boolean isZeroOrOne() {
        for (double score : scores) {
            if (score != 0 && score != 1) {
                return false;
            }
        }
        return true;
    }
}

package org.tongguan.itemanalysis.domain;

import java.util.List;

/**
 * The marks of a test, column by column. When papers are drawn, each candidate has only some of the items; consistency is then taken over the
 * places of the paper.
 */
public final class Scores {
    private final List<ItemScores> items;
    private final double[] totals;
    private final double maximum;
    private final boolean drawn;
    private final int parts;
    private final double partVariances;

    private Scores(List<ItemScores> items, double[] totals, double maximum, boolean drawn, int parts, double partVariances) {
        this.items = List.copyOf(items);
        this.totals = totals;
        this.maximum = maximum;
        this.drawn = drawn;
        this.parts = parts;
        this.partVariances = partVariances;
    }

    /** Everybody has every item. */
    public static Scores complete(List<ItemScores> items, int candidates) {
        double maximum = items.stream().mapToDouble(ItemScores::maximum).sum();
        return new Scores(items, totals(items, candidates), maximum, false, items.size(),
                variances(items.stream().map(ItemScores::scores).toList()));
    }

    /**
     * Each candidate has an own paper of the same length and maximum.
     *
     * @param places for each place of the paper what each candidate got there
     */
    public static Scores drawn(List<ItemScores> items, List<double[]> places, double maximum) {
        int candidates = places.isEmpty() ? 0 : places.get(0).length;
        return new Scores(items, totals(items, candidates), maximum, true, places.size(), variances(places));
    }

    private static double[] totals(List<ItemScores> items, int candidates) {
        double[] totals = new double[candidates];
        for (ItemScores item : items) {
            double[] scores = item.scores();
            for (int i = 0; i < scores.length; i++) {
                totals[item.candidate(i)] += scores[i];
            }
        }
        return totals;
    }

    private static double variances(List<double[]> columns) {
        return columns.stream().mapToDouble(column -> Moments.of(column).variance().orElse(0)).sum();
    }

    List<ItemScores> items() {
        return items;
    }

    double[] totals() {
        return totals;
    }

    double maximum() {
        return maximum;
    }

    boolean isDrawn() {
        return drawn;
    }

    /** How many items make up one paper. */
    int parts() {
        return parts;
    }

    double partVariances() {
        return partVariances;
    }
}

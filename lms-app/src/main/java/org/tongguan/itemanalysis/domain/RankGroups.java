package org.tongguan.itemanalysis.domain;

import java.util.Arrays;

/**
 * Candidates in the order of their totals, cut into groups: the upper and the lower 27 % (T. L. Kelley: The selection of upper and lower groups
 * for the validation of test items, 1939) and fifths. Candidates with the same total share the places that they fill together: if a cut runs
 * through five of them after the second, each belongs to the group with a weight of 2/5. So no figure depends on the order of the input.
 */
final class RankGroups {
    /** Kelley's share, which makes the difference of the two groups' means most certain. */
    static final double SHARE = 0.27;
    static final int FIFTHS = 5;
    /** Totals that differ beyond this many parts of a point are told apart; less is rounding. */
    private static final double GRAIN = 1e6;

    /** How much of each block of equal totals belongs to a group. */
    record Group(double[] weights) {
    }

    private final int n;
    private final int[] blocks;
    private final int[] starts;

    private RankGroups(int n, int[] blocks, int[] starts) {
        this.n = n;
        this.blocks = blocks;
        this.starts = starts;
    }

    static RankGroups of(double[] totals) {
        double[] keys = Arrays.stream(totals).map(total -> Math.rint(total * GRAIN) + 0.0).toArray();
        double[] sorted = keys.clone();
        Arrays.sort(sorted);
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        int[] starts = new int[distinct.length + 1];
        int block = 0;
        for (int rank = 0; rank < sorted.length; rank++) {
            if (sorted[rank] != distinct[block]) {
                starts[++block] = rank;
            }
        }
        starts[distinct.length] = sorted.length;
        int[] blocks = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            blocks[i] = Arrays.binarySearch(distinct, keys[i]);
        }
        return new RankGroups(keys.length, blocks, starts);
    }

    /** Whether there is anything to tell apart. */
    boolean areDistinct() {
        return starts.length > 2;
    }

    int count() {
        return n;
    }

    /** Number of candidates in the upper and in the lower group: 27 % of all, rounded half up, at least one. */
    int size() {
        return Math.max(1, (int) Math.floor(SHARE * n + 0.5));
    }

    Group lower() {
        return between(0, size());
    }

    Group upper() {
        return between(n - size(), n);
    }

    /** @param fifth 0 (lowest totals) … 4 */
    Group fifth(int fifth) {
        return between((double) n * fifth / FIFTHS, (double) n * (fifth + 1) / FIFTHS);
    }

    double weight(Group group, int candidate) {
        return group.weights()[blocks[candidate]];
    }

    private Group between(double from, double to) {
        double[] weights = new double[starts.length - 1];
        for (int block = 0; block < weights.length; block++) {
            double overlap = Math.min(to, starts[block + 1]) - Math.max(from, starts[block]);
            weights[block] = Math.max(0, overlap) / (starts[block + 1] - starts[block]);
        }
        return new Group(weights);
    }
}

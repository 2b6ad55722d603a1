package org.tongguan.itemanalysis;

import java.util.List;

/**
 * A test with its items.
 *
 * @param distribution how many candidates have a total in each twentieth of the maximum, lowest first; a total below 0 counts in the first,
 *                     the maximum itself in the last
 */
public record Analysis(TestStatistics test, List<AnalysedItem> items, List<Integer> distribution) {
    /** Below this many candidates every figure may be chance, and a reader is told so. */
    public static final int FEW = 30;
    /** Parts of the maximum that {@code distribution} counts. */
    public static final int BINS = 20;

    public Analysis {
        items = List.copyOf(items);
        distribution = List.copyOf(distribution);
    }

    public boolean isOfFew() {
        return test.candidates() < FEW;
    }
}

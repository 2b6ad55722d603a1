package org.tongguan.assessment.domain;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Agreement of two markers beyond chance, a miss counting with the square of its distance: κ = 1 − Σ w·o / Σ w·e with w = (i − j)²
 * (J. Cohen, Weighted kappa, Psychological Bulletin 70, 1968). 1 is perfect, 0 what chance would give; below 0 is worse than chance and is
 * shown as it is.
 */
public final class WeightedKappa {
    /** Two marks of one response, as categories 0, 1, 2 …, and how many responses have them. */
    public record Pair(int first, int second, int times) {
    }

    private WeightedKappa() {
    }

    /** Empty for no pairs, and when both markers gave one and the same category throughout, for which κ is not defined. */
    public static OptionalDouble of(List<Pair> pairs, int categories) {
        double[] first = new double[categories];
        double[] second = new double[categories];
        double observed = 0;
        for (Pair pair : pairs) {
            first[pair.first()] += pair.times();
            second[pair.second()] += pair.times();
            observed += weight(pair.first(), pair.second()) * pair.times();
        }
        double expected = 0;
        for (int i = 0; i < categories; i++) {
            for (int j = 0; j < categories; j++) {
                expected += weight(i, j) * first[i] * second[j];
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed * Arrays.stream(first).sum() / expected);
    }

    private static double weight(int i, int j) {
        return (double) (i - j) * (i - j);
    }
}

package org.tongguan.itemanalysis.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tongguan.itemanalysis.Analysis;

/** Marks for tests: one row for each candidate. */
final class Matrix {
    /**
     * Ten students, ten items: the worked example of K. L. Wuensch (East Carolina University): The Kuder-Richardson 20. Variance of the totals
     * (of the whole group) 5.84, sum of p·q 2.18.
     */
    static final double[][] WUENSCH = rows("1111110110", "1011011101", "1111011001", "0010001000", "0000010010", "1110111111", "1101110111",
            "1111111101", "0101111101", "1101101110");
    /**
     * Section 6 of the Law School Admission Test: 1000 candidates, five items (R. D. Bock, M. Lieberman: Fitting a response model for n
     * dichotomously scored items, 1970). How often each pattern occurred, from 00000 to 11111.
     */
    private static final int[] LSAT_PATTERNS = {3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173,
        11, 61, 28, 298};

    private Matrix() {
    }

    static double[][] lsat() {
        List<double[]> rows = new ArrayList<>();
        for (int pattern = 0; pattern < LSAT_PATTERNS.length; pattern++) {
            for (int i = 0; i < LSAT_PATTERNS[pattern]; i++) {
                int bits = pattern;
                rows.add(IntStream.range(0, 5).mapToDouble(item -> bits >> 4 - item & 1).toArray());
            }
        }
        return rows.toArray(double[][]::new);
    }

    static double[][] rows(String... patterns) {
        return Arrays.stream(patterns).map(row -> row.chars().mapToDouble(mark -> mark - '0').toArray()).toArray(double[][]::new);
    }

    static Analysis analysed(double[][] rows, double... maxima) {
        return TestAnalysis.of(scores(rows, maxima));
    }

    /** @param maxima one for each item; 1 where there is none */
    static Scores scores(double[][] rows, double... maxima) {
        List<ItemScores> items = new ArrayList<>();
        for (int item = 0; item < rows[0].length; item++) {
            items.add(new ItemScores("item " + (item + 1), item < maxima.length ? maxima[item] : 1, null, column(rows, item), null));
        }
        return Scores.complete(items, rows.length);
    }

    static double[] column(double[][] rows, int item) {
        return Arrays.stream(rows).mapToDouble(row -> row[item]).toArray();
    }

    static double[] totals(double[][] rows) {
        return Arrays.stream(rows).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    }
}

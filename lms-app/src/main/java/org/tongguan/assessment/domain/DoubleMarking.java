package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What several markers' marks come to (A16). Two that lie close together give their mean; two that do not call for a third, whose mark is
 * averaged with the nearer of the two, the higher one on a tie. This is how large Chinese examinations mark on screen (网上评卷, 双评加三评).
 */
public final class DoubleMarking {
    /** How far two markers may be apart, as a share of the item's points. */
    public static final BigDecimal TOLERANCE = new BigDecimal("0.20");
    private static final int DECIMALS = 6;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * Where marking stands.
     *
     * @param wanted   markers needed, counting those who have marked
     * @param fraction the result; meaningful once as many have marked as are wanted
     */
    public record Standing(int wanted, boolean finished, BigDecimal fraction) {
    }

    private DoubleMarking() {
    }

    /**
     * @param wanted    1 or 2, as asked for; 3 once a third is needed
     * @param fractions the marks in the order in which they were given, 0 … 1, at least one
     */
    public static Standing standing(int wanted, List<BigDecimal> fractions) {
        BigDecimal first = fractions.get(0);
        if (fractions.size() == 1) {
            return new Standing(wanted, wanted <= 1, first);
        }
        BigDecimal second = fractions.get(1);
        boolean agree = first.subtract(second).abs().compareTo(TOLERANCE) <= 0;
        if (fractions.size() == 2) {
            return new Standing(agree ? 2 : 3, agree, mean(first, second));
        }
        BigDecimal third = fractions.get(2);
        int nearer = third.subtract(first).abs().compareTo(third.subtract(second).abs());
        return new Standing(3, true, mean(third, nearer < 0 ? first : nearer > 0 ? second : first.max(second)));
    }

    private static BigDecimal mean(BigDecimal one, BigDecimal other) {
        return one.add(other).divide(TWO, DECIMALS, RoundingMode.HALF_UP);
    }
}

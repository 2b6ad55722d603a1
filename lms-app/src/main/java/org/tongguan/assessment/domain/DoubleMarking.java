package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What several markers' marks come to (A16). Two that lie close together give their mean; two that do not call for a third, whose mark is
 * averaged with the nearer of the two, the higher one on a tie. How far apart is too far is said of what people may give, not of what the
 * machine has given already, and is a setting of the exam. This is how large Chinese examinations mark on screen (网上评卷, 双评加三评).
 */
public final class DoubleMarking {
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
     * @param tolerance how far two may be apart, in the same measure as the fractions
     * @param fractions the marks in the order in which they were given, at least one
     */
    public static Standing standing(int wanted, BigDecimal tolerance, List<BigDecimal> fractions) {
        BigDecimal result = result(fractions);
        if (fractions.size() == 1) {
            return new Standing(wanted, wanted <= 1, result);
        }
        boolean agree = fractions.get(0).subtract(fractions.get(1)).abs().compareTo(tolerance) <= 0;
        return fractions.size() == 2 ? new Standing(agree ? 2 : 3, agree, result) : new Standing(3, true, result);
    }

    /** What the marks come to, whether or not more are wanted. @param fractions in the order in which they were given, at least one */
    public static BigDecimal result(List<BigDecimal> fractions) {
        BigDecimal first = fractions.get(0);
        if (fractions.size() == 1) {
            return first;
        }
        BigDecimal second = fractions.get(1);
        if (fractions.size() == 2) {
            return mean(first, second);
        }
        BigDecimal third = fractions.get(2);
        int nearer = third.subtract(first).abs().compareTo(third.subtract(second).abs());
        return mean(third, nearer < 0 ? first : nearer > 0 ? second : first.max(second));
    }

    private static BigDecimal mean(BigDecimal one, BigDecimal other) {
        return one.add(other).divide(TWO, DECIMALS, RoundingMode.HALF_UP);
    }
}

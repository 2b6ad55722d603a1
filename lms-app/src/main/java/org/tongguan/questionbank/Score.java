package org.tongguan.questionbank;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a response earns, as a fraction of the item's points (Q3): 1 for everything, below 0 where a wrong answer costs points. Empty while a
 * person must mark it.
 */
public record Score(Optional<BigDecimal> fraction) {
    public static final Score NOTHING = of(BigDecimal.ZERO);
    public static final Score FULL = of(BigDecimal.ONE);
    public static final Score AWAITS_MARKER = new Score(Optional.empty());
    private static final int DECIMALS = 6;
    private static final int MARK_DECIMALS = 2;

    /** Rounds to six decimals, half up. */
    public static Score of(BigDecimal fraction) {
        return new Score(Optional.of(fraction.setScale(DECIMALS, RoundingMode.HALF_UP)));
    }

    /** {@code part} of {@code whole}. */
    public static Score of(long part, long whole) {
        return of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS + 2, RoundingMode.HALF_UP));
    }

    /** -100 … 100. */
    public static Score ofPercent(BigDecimal percent) {
        return of(percent.movePointLeft(2));
    }

    public boolean awaitsMarker() {
        return fraction.isEmpty();
    }

    /** Points with two decimals, rounded half up; empty while it awaits a marker. */
    public Optional<BigDecimal> points(BigDecimal maximum) {
        return fraction.map(share -> share.multiply(maximum).setScale(MARK_DECIMALS, RoundingMode.HALF_UP));
    }
}

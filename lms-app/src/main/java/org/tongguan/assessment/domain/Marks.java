package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The marks of a paper, slot by slot. */
public record Marks(List<ItemMark> items) {
    public Marks {
        items = List.copyOf(items);
    }

    public int points() {
        return items.stream().mapToInt(ItemMark::points).sum();
    }

    public int maximum() {
        return items.stream().mapToInt(ItemMark::maximum).sum();
    }

    /** 0 … 100 with two decimals, rounded half up. */
    public BigDecimal percent() {
        return percent(points(), maximum());
    }

    /** Passed from the cut score on; compares the rounded percentage, which is what the person reads. */
    public boolean pass(BigDecimal cutScore) {
        return percent().compareTo(cutScore) >= 0;
    }

    public static BigDecimal percent(int points, int maximum) {
        return BigDecimal.valueOf(points).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(maximum), 2, RoundingMode.HALF_UP);
    }
}

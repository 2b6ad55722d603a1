package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The marks of a paper, slot by slot. */
public record Marks(List<ItemMark> items) {
    public Marks {
        items = List.copyOf(items);
    }

    /** Whether a person must still mark something. */
    public boolean awaitMarker() {
        return items.stream().anyMatch(mark -> mark.points().isEmpty());
    }

    /** Items that await a marker count nothing yet; never below 0. */
    public BigDecimal points() {
        return items.stream().flatMap(mark -> mark.points().stream()).reduce(BigDecimal.ZERO, BigDecimal::add).max(BigDecimal.ZERO);
    }

    public BigDecimal maximum() {
        return items.stream().map(ItemMark::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 0 … 100 with two decimals, rounded half up. */
    public BigDecimal percent() {
        return percent(points(), maximum());
    }

    /** Passed from the cut score on; compares the rounded percentage, which is what the person reads. */
    public boolean pass(BigDecimal cutScore) {
        return percent().compareTo(cutScore) >= 0;
    }

    /** 0 of 0 is 0. */
    public static BigDecimal percent(BigDecimal points, BigDecimal maximum) {
        return maximum.signum() == 0 ? BigDecimal.ZERO.setScale(2)
                : points.multiply(BigDecimal.valueOf(100)).divide(maximum, 2, RoundingMode.HALF_UP);
    }
}

package org.tongguan.roadshow.domain;

import java.math.BigDecimal;
import java.util.Collection;

/** Places from 1; equal scores share a place and the next one is skipped (1, 1, 3). */
public final class Ranking {
    private Ranking() {
    }

    /** @param scores all that are compared, {@code score} among them */
    public static int place(BigDecimal score, Collection<BigDecimal> scores) {
        return 1 + (int) scores.stream().filter(other -> other.compareTo(score) > 0).count();
    }
}

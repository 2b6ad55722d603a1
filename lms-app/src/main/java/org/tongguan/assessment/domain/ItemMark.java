package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one item earned.
 *
 * @param points two decimals; below 0 where a wrong answer costs points; empty while it awaits a marker
 */
public record ItemMark(int slot, long version, String competence, Optional<BigDecimal> points, BigDecimal maximum) {
    public boolean full() {
        return points.map(earned -> earned.compareTo(maximum) == 0).orElse(false);
    }
}

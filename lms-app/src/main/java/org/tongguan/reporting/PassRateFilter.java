package org.tongguan.reporting;

import java.util.Optional;
import org.tongguan.organisation.DepartmentId;
import org.tongguan.organisation.Tier;
import org.tongguan.shared.Period;

/**
 * What a report is about.
 *
 * @param department its subtree; empty for all that the caller may see
 * @param tier       empty for all tiers
 */
public record PassRateFilter(Optional<DepartmentId> department, Optional<Tier> tier, Period period) {
    public PassRateFilter at(DepartmentId other) {
        return new PassRateFilter(Optional.of(other), tier, period);
    }

    public PassRateFilter during(Period other) {
        return new PassRateFilter(department, tier, other);
    }

    public PassRateFilter of(Optional<Tier> other) {
        return new PassRateFilter(department, other, period);
    }
}

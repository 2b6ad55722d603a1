package org.tongguan.appraisal.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.tongguan.organisation.Tier;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.PeriodUnit;

/** An appraisal scheme (考核方案): the same weights and targets for everybody of a tier. */
public record Scheme(String key, Bilingual title, Map<PeriodUnit, Integer> divisors, Map<Tier, List<Weighting>> tiers) {
    private static final int FULL = 100;

    /** @throws IllegalArgumentException when a tier is missing or its weights do not add up to 100 */
    public Scheme {
        divisors = Map.copyOf(divisors);
        tiers = Map.copyOf(tiers);
        for (Tier tier : Tier.values()) {
            List<Weighting> weightings = tiers.getOrDefault(tier, List.of());
            int sum = weightings.stream().mapToInt(Weighting::weight).sum();
            if (sum != FULL) {
                throw new IllegalArgumentException("weights of tier " + tier.key() + " add up to " + sum + ", not to 100");
            }
            if (weightings.stream().map(Weighting::indicator).distinct().count() != weightings.size()) {
                throw new IllegalArgumentException("tier " + tier.key() + " weighs an indicator twice");
            }
        }
    }

    public List<Weighting> of(Tier tier) {
        return tiers.getOrDefault(tier, List.of());
    }

    /** What counts as full in a period of this length, rounded half up to two decimals (A4). */
    public BigDecimal target(Weighting weighting, PeriodUnit unit) {
        if (!weighting.indicator().scaled()) {
            return weighting.target();
        }
        return weighting.target().divide(BigDecimal.valueOf(divisors.getOrDefault(unit, 1)), 2, RoundingMode.HALF_UP);
    }
}

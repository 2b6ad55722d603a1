package org.tongguan.appraisal.domain;

import java.math.BigDecimal;

/**
 * What an indicator counts for one tier.
 *
 * @param weight percent; the weights of a tier add up to 100
 * @param target what counts as full, for a year where the indicator is scaled
 * @param unit   {@code percent}, {@code hours}, {@code count} or {@code points}
 */
public record Weighting(Indicator indicator, int weight, BigDecimal target, String unit) {
}

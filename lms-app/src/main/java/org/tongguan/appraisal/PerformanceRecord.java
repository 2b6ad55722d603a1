package org.tongguan.appraisal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.Period;

/**
 * A person's period: a score with every figure's source, and no grade.
 *
 * @param schemeVersion which version of the scheme counted
 * @param total         0 … 100 with two decimals, the sum of the contributions
 */
public record PerformanceRecord(PersonSummary person, Period period, Bilingual schemeTitle, int schemeVersion,
        List<IndicatorResult> indicators, BigDecimal total) {
    public PerformanceRecord {
        indicators = List.copyOf(indicators);
    }

    /** All evidence of the period, the newest first. */
    public List<EvidenceItem> timeline() {
        return indicators.stream().flatMap(indicator -> indicator.evidence().stream())
                .sorted(Comparator.comparing(EvidenceItem::occurredAt).reversed()).toList();
    }
}

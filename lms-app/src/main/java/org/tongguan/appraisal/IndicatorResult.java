package org.tongguan.appraisal;

import java.math.BigDecimal;
import java.util.List;
import org.tongguan.shared.Bilingual;

/**
 * One line of a record.
 *
 * @param value        what was reached in the period
 * @param target       what counts as full, already scaled to the period
 * @param unit         of value and target: {@code percent}, {@code hours}, {@code count} or {@code points}
 * @param attainment   percent of the target, 0 … 100 with two decimals
 * @param weight       percent of the whole
 * @param contribution points of the total, with two decimals
 * @param evidence     every row that was looked at, the newest first
 */
public record IndicatorResult(EvidenceKind kind, Bilingual title, Bilingual help, BigDecimal value, BigDecimal target, String unit,
        BigDecimal attainment, int weight, BigDecimal contribution, List<EvidenceItem> evidence) {
    public IndicatorResult {
        evidence = List.copyOf(evidence);
    }
}

package org.tongguan.appraisal.rest;

import java.math.BigDecimal;
import java.util.List;
import org.tongguan.appraisal.IndicatorResult;
import org.tongguan.shared.Bilingual;

/** A line of a record; {@code attainment} is percent of the target, {@code contribution} points of the total. */
public record IndicatorJson(String kind, Bilingual title, BigDecimal value, BigDecimal target, String unit, BigDecimal attainment, int weight,
        BigDecimal contribution, List<EvidenceJson> evidence) {
    static IndicatorJson of(IndicatorResult result) {
        return new IndicatorJson(result.kind().key(), result.title(), result.value(), result.target(), result.unit(), result.attainment(),
                result.weight(), result.contribution(), result.evidence().stream().map(EvidenceJson::of).toList());
    }
}

package org.tongguan.appraisal.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongguan.appraisal.EvidenceItem;
import org.tongguan.shared.Bilingual;

/** A fact behind a figure; {@code originType} and {@code originId} name the row it was copied from. */
public record EvidenceJson(String kind, Instant occurredAt, BigDecimal value, String unit, Bilingual title, String originType, long originId,
        String link, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
    static EvidenceJson of(EvidenceItem item) {
        return new EvidenceJson(item.kind().key(), item.occurredAt(), item.value(), item.unit(), item.title(), item.originType(),
                item.originId(), item.link(), item.validFrom(), item.validTo());
    }
}

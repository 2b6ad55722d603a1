package org.tongguan.roadshow;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A judge's own score sheet.
 *
 * @param version    to be given back with the next change (rule R6)
 * @param scores     by criterion; what is not scored yet is missing
 * @param total      0 … 10 (rule R2)
 * @param handedInAt null while a draft
 */
public record SheetSummary(EntryId entry, int version, SheetState state, Map<String, BigDecimal> scores, String comment, BigDecimal total,
        @Nullable Instant handedInAt, Instant changedAt) {
}

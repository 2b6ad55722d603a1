package org.tongguan.roadshow.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongguan.roadshow.SheetSummary;

/**
 * A judge's own sheet.
 *
 * @param state {@code draft}, {@code handed-in} or {@code recused}
 */
public record ScoreSheetJson(long entry, int version, String state, Map<String, BigDecimal> scores, String comment, BigDecimal total,
        @Nullable Instant handedInAt, Instant changedAt) {

    static ScoreSheetJson of(SheetSummary sheet) {
        return new ScoreSheetJson(sheet.entry().value(), sheet.version(), sheet.state().key(), sheet.scores(), sheet.comment(),
                sheet.total(), sheet.handedInAt(), sheet.changedAt());
    }
}

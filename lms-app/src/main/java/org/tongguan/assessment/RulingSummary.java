package org.tongguan.assessment;

import java.time.Instant;
import org.tongguan.shared.Bilingual;

/** A ruling that holds, for lists. */
public record RulingSummary(long id, ExamId exam, String code, Bilingual stem, NewRuling.Kind kind, String reason, String decidedBy, Instant at,
        int changed) {
}

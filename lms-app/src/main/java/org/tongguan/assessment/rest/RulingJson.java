package org.tongguan.assessment.rest;

import java.time.Instant;
import org.tongguan.assessment.RulingSummary;

/**
 * A ruling that holds.
 *
 * @param code    of the question
 * @param kind    full-for-all, excluded or new-key
 * @param changed results that it changed
 */
public record RulingJson(long id, String code, String kind, String reason, String decidedBy, Instant at, int changed) {
    static RulingJson of(RulingSummary ruling) {
        return new RulingJson(ruling.id(), ruling.code(), ruling.kind().key(), ruling.reason(), ruling.decidedBy(), ruling.at(), ruling.changed());
    }
}

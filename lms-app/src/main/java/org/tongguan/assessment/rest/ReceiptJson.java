package org.tongguan.assessment.rest;

import java.time.Instant;
import java.util.List;
import org.tongguan.assessment.AttemptReceipt;
import org.tongguan.assessment.SealedBy;
import org.tongguan.assessment.rest.AttemptJson.AnswerJson;

/**
 * The receipt of a sealed attempt.
 *
 * @param timedOut  ended by the server when time was up
 * @param collected ended by the invigilator
 * @param digest    SHA-256 of {@code canonical} in UTF-8, as 64 hexadecimal digits
 * @param canonical rebuilt from the answers held now
 * @param intact    whether its digest still is the one given when the attempt was sealed
 */
public record ReceiptJson(long attempt, Instant submittedAt, boolean timedOut, boolean collected, String digest, String canonical, boolean intact,
        List<AnswerJson> answers) {
    static ReceiptJson of(AttemptReceipt receipt) {
        return new ReceiptJson(receipt.attempt().value(), receipt.submittedAt(), receipt.by() == SealedBy.CLOCK, receipt.by() == SealedBy.INVIGILATOR, receipt.digest(),
                receipt.canonical(), receipt.intact(), receipt.answers().stream().map(AnswerJson::of).toList());
    }
}

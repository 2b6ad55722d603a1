package org.tongguan.assessment;

import java.time.Instant;
import java.util.List;

/**
 * Proves what was handed in (A6).
 *
 * @param digest    64 hexadecimal digits, as given when the attempt was sealed
 * @param canonical the text whose SHA-256 is the digest, rebuilt from the answers held now
 * @param intact    whether it still is
 */
public record AttemptReceipt(AttemptId attempt, Instant submittedAt, SealedBy by, String digest, String canonical, boolean intact,
        List<SavedAnswer> answers) {
    public AttemptReceipt {
        answers = List.copyOf(answers);
    }
}

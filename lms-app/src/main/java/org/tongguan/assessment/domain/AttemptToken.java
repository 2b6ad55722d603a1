package org.tongguan.assessment.domain;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.tongguan.questionbank.Digests;

/** Lets its bearer go on with one attempt without a web session (A4). Only its digest is stored. */
public record AttemptToken(String value) {
    /** How long after the deadline it still shows receipt and result; the signed-in candidate sees them always. */
    public static final Duration READS_AFTER_DEADLINE = Duration.ofHours(24);
    /** Tokens of one attempt that are valid at once; a further device ends the oldest. */
    public static final int MOST_VALID = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static AttemptToken create() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new AttemptToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 suffices, without salt or stretching: the token itself is 256 random bits. */
    public byte[] digest() {
        return Digests.sha256(value);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "AttemptToken";
    }
}

package org.tongguan.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * How an entry is chained to the one before it: SHA-256 over the digest before and the entry's fields, joined by line feeds; the time as
 * ISO 8601 in UTC with six digits of a second.
 */
final class ChainDigest {
    static final String FIRST = "0".repeat(64);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private ChainDigest() {
    }

    static String of(String previous, Instant occurredAt, String actor, String action, String subjectType, String subjectId,
            String details, String requestId, String address) {
        String text = String.join("\n", previous, TIME.format(occurredAt), actor, action, subjectType, subjectId, details, requestId,
                address);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}

package org.tongguan.certification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which issued certificates to list.
 *
 * @param text part of the holder's name or of the serial number, or the beginning of the staff number; empty for all
 */
public record CertificateQuery(String text, Standing standing) {
    /** What a certificate is worth today; a valid one may have its recertification window open. */
    public enum Standing {
        ANY, VALID, EXPIRED, REVOKED;

        /** The name in addresses; the text is under {@code certificate.standing.<key>}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Standing> ofKey(String key) {
            return Arrays.stream(values()).filter(standing -> standing.key().equals(key)).findFirst();
        }
    }
}

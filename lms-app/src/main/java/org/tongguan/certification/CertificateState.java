package org.tongguan.certification;

import java.util.Locale;

/** What a certificate is worth on a given day. */
public enum CertificateState {
    CERTIFIED, RECERTIFICATION_OPEN, EXPIRED, REVOKED;

    /** The name in addresses and JSON, such as {@code recertification-open}; the text is under {@code certificate.state.<key>}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the holder may rely on it today. */
    public boolean valid() {
        return this == CERTIFIED || this == RECERTIFICATION_OPEN;
    }

    /** Whether passing the exam again issues a new certificate (C2). */
    public boolean mayBeReplaced() {
        return this != CERTIFIED;
    }
}

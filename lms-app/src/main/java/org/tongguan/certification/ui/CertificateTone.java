package org.tongguan.certification.ui;

import org.tongguan.certification.CertificateState;
import org.tongguan.platform.ui.Badge;

/** How a certificate's state looks. */
final class CertificateTone {
    private CertificateTone() {
    }

    static Badge.Tone of(CertificateState state) {
        return switch (state) {
            case CERTIFIED -> Badge.Tone.GOOD;
            case RECERTIFICATION_OPEN -> Badge.Tone.WARNING;
            case EXPIRED -> Badge.Tone.NEUTRAL;
            case REVOKED -> Badge.Tone.BAD;
        };
    }
}

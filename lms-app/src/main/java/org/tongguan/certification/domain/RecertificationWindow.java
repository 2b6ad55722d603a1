package org.tongguan.certification.domain;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tongguan.certification.CertificateState;

/** How many days before expiry a holder may renew (复证). Every organisation sets its own. */
@Dependent
public class RecertificationWindow {
    private final int days;

    @Inject
    public RecertificationWindow(@ConfigProperty(name = "tongguan.certificate.recertification-days", defaultValue = "60") int days) {
        if (days < 0) {
            throw new IllegalArgumentException("tongguan.certificate.recertification-days must not be negative: " + days);
        }
        this.days = days;
    }

    /** Whether the window is open on that day: from {@code days} days before the last day of validity, to the last day. */
    public boolean isOpen(Validity validity, LocalDate day) {
        return !validity.isOver(day) && !day.isBefore(validity.last().minusDays(days));
    }

    /** What a certificate is worth on that day. */
    public CertificateState state(Validity validity, boolean revoked, LocalDate day) {
        if (revoked) {
            return CertificateState.REVOKED;
        }
        if (validity.isOver(day)) {
            return CertificateState.EXPIRED;
        }
        return isOpen(validity, day) ? CertificateState.RECERTIFICATION_OPEN : CertificateState.CERTIFIED;
    }
}

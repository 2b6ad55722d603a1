package org.tongguan.certification.rest;

import java.time.LocalDate;
import org.tongguan.certification.VerifiedCertificate;
import org.tongguan.shared.Bilingual;

/**
 * The answer to a verification.
 *
 * @param holder the masked name
 * @param valid  whether the holder may rely on the certificate today
 * @param state  {@code certified}, {@code recertification-open}, {@code expired} or {@code revoked}
 */
public record VerificationJson(String holder, Bilingual title, String serial, LocalDate issuedOn, LocalDate expiresOn, boolean valid,
        String state) {
    static VerificationJson of(VerifiedCertificate certificate) {
        return new VerificationJson(certificate.holder(), certificate.title(), certificate.serial(), certificate.issuedOn(),
                certificate.expiresOn(), certificate.state().valid(), certificate.state().key());
    }
}

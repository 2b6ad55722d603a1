package org.tongguan.certification.rest;

import java.time.LocalDate;
import org.tongguan.certification.CertificateSummary;
import org.tongguan.shared.Bilingual;

/**
 * A certificate.
 *
 * @param pdf    where the PDF is
 * @param verify path of the public page
 * @param state  {@code certified}, {@code recertification-open}, {@code expired} or {@code revoked}
 */
public record CertificateJson(long id, String serial, Bilingual title, Bilingual courseTitle, LocalDate issuedOn, LocalDate expiresOn,
        String state, String pdf, String verify) {
    static CertificateJson of(CertificateSummary certificate) {
        return new CertificateJson(certificate.id().value(), certificate.serial(), certificate.title(), certificate.courseTitle(),
                certificate.issuedOn(), certificate.expiresOn(), certificate.state().key(),
                "/api/v1/certificates/" + certificate.id() + "/pdf", "/verify/" + certificate.code());
    }
}

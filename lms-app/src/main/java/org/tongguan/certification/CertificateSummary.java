package org.tongguan.certification;

import java.time.LocalDate;
import java.util.Optional;
import org.tongguan.catalogue.CourseId;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.Bilingual;

/**
 * A certificate as its holder sees it.
 *
 * @param code      opens the public page {@code /verify/<code>}
 * @param issuedOn  first day of validity
 * @param expiresOn last day of validity
 * @param revokedReason why it was taken back
 */
public record CertificateSummary(CertificateId id, PersonId person, CourseId course, Bilingual title, Bilingual courseTitle,
        String serial, String code, LocalDate issuedOn, LocalDate expiresOn, CertificateState state,
        Optional<String> revokedReason) {
}

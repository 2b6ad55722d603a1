package org.tongguan.certification;

import java.time.LocalDate;
import java.util.Optional;
import org.tongguan.shared.Bilingual;

/**
 * A certificate as an officer of its holder's departments sees it.
 *
 * @param holder      the name on the certificate
 * @param staffNumber the holder's
 * @param department  where the holder is now
 * @param code        opens the public page {@code /verify/<code>}
 * @param reason      why it was revoked
 */
public record IssuedCertificate(CertificateId id, String serial, String code, String holder, String staffNumber, Bilingual department,
        Bilingual title, LocalDate issuedOn, LocalDate expiresOn, CertificateState state, Optional<String> reason) {
}

package org.tongguan.certification;

import java.time.LocalDate;
import org.tongguan.shared.Bilingual;

/**
 * What anybody who holds the code may learn, and no more.
 *
 * @param holder the masked name, such as 周＊明
 */
public record VerifiedCertificate(String holder, Bilingual title, String serial, LocalDate issuedOn, LocalDate expiresOn,
        CertificateState state) {
}

package org.tongguan.certification;

import java.time.Instant;
import java.time.LocalDate;
import org.tongguan.catalogue.CourseId;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.Bilingual;

/** A certificate was issued; fired inside that transaction. {@code expiresOn} is the last day of validity. */
public record CertificateIssued(CertificateId certificate, PersonId person, CourseId course, Bilingual title, String serial,
        LocalDate issuedOn, LocalDate expiresOn, Instant at) {
}

package org.tongguan.certification;

import java.time.Instant;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.Bilingual;

/** A certificate was taken back; fired inside that transaction. It counts for nothing from that day on. */
public record CertificateRevoked(CertificateId certificate, PersonId person, Bilingual title, String serial, Instant at) {
}

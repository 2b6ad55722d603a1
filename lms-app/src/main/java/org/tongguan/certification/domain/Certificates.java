package org.tongguan.certification.domain;

import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.AttemptId;
import org.tongguan.catalogue.CourseId;
import org.tongguan.certification.CertificateId;
import org.tongguan.organisation.PersonId;

/** All certificates, revoked and expired ones too. Each call needs the caller's transaction. */
public interface Certificates {
    /** Stores a new certificate and gives it its id. */
    void add(Certificate certificate);

    /** Writes pending changes, so that what follows in the transaction sees them. */
    void flush();

    Optional<Certificate> find(CertificateId id);

    Optional<Certificate> byCode(VerificationCode code);

    /** A person's certificates, the newest first. */
    List<Certificate> of(PersonId person);

    Optional<Certificate> latest(PersonId person, CourseId course);

    boolean exists(AttemptId attempt);

    /** A number that no certificate had before, on any node; not given back when the transaction fails. */
    long nextNumber();
}

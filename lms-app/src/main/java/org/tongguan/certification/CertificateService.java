package org.tongguan.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.certification.domain.Certificate;
import org.tongguan.certification.domain.Certificates;
import org.tongguan.certification.domain.MaskedName;
import org.tongguan.certification.domain.RecertificationWindow;
import org.tongguan.certification.domain.VerificationCode;
import org.tongguan.certification.domain.VerificationLimit;
import org.tongguan.certification.pdf.CertificatePdf;
import org.tongguan.certification.persistence.IssuedCertificates;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.organisation.DepartmentScope;
import org.tongguan.organisation.PersonDirectory;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;

/** What holders, officers and the public do with certificates. Issuing is no call: see {@link IssueOnPass}. */
@Access
@ApplicationScoped
public class CertificateService {
    /** The longest reason of a revocation, in UTF-16 units. */
    public static final int REASON_LENGTH = Certificate.REASON_LENGTH;

    @Inject
    private Certificates certificates;
    @Inject
    private IssuedCertificates issued;
    @Inject
    private CurrentPerson caller;
    @Inject
    private CurrentUser user;
    @Inject
    private PersonDirectory people;
    @Inject
    private CertificatePdf pdf;
    @Inject
    private VerificationLimit limit;
    @Inject
    private RecertificationWindow window;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<CertificateRevoked> revoked;
    @Inject
    private Clock clock;

    /** The caller's certificates, the newest first. */
    @Access(Role.TRAINEE)
    @Transactional
    public List<CertificateSummary> own() {
        return certificates.of(caller.require().id()).stream().map(this::summary).toList();
    }

    /**
     * The PDF for its holder, or for an officer whose departments the holder belongs to.
     *
     * @throws DomainError {@code certificate.not-found}, {@code access.out-of-scope} or {@code certificate.revoked}
     */
    @Access({Role.TRAINEE, Role.ORG_OFFICER})
    @Transactional
    public CertificateFile file(CertificateId id) {
        Certificate certificate = require(id);
        requireMayRead(certificate);
        if (certificate.isRevoked()) {
            throw new DomainError(CertificationError.REVOKED, Map.of("serial", certificate.serial()));
        }
        return new CertificateFile(certificate.serial() + ".pdf", pdf.draw(certificate));
    }

    /** Certificates of the officer's departments, the newest first. */
    @Access(Role.ORG_OFFICER)
    public Page<IssuedCertificate> issued(CertificateQuery query, int offset, int limit) {
        DepartmentScope scope = caller.scope();
        int most = Page.limit(limit);
        int from = Math.max(0, offset);
        return issued.page(query, scope, today(), from, most);
    }

    /**
     * Takes a certificate back; doing it again changes nothing.
     *
     * @param reason told to whoever asks later; 1 … 500 characters
     * @throws DomainError {@code certificate.not-found}, {@code access.out-of-scope} or {@code certificate.reason-missing}
     */
    @Access(Role.ORG_OFFICER)
    @Transactional
    public CertificateSummary revoke(CertificateId id, String reason) {
        String given = reason.strip();
        if (given.isEmpty() || given.length() > Certificate.REASON_LENGTH) {
            throw new DomainError(CertificationError.REASON_MISSING, Map.of("maximum", String.valueOf(Certificate.REASON_LENGTH)));
        }
        Certificate certificate = require(id);
        caller.scope().require(people.find(certificate.person()).orElseThrow(() -> new DomainError(CommonError.OUT_OF_SCOPE)));
        Instant now = clock.instant();
        if (certificate.revoke(given, now)) {
            certificates.flush();
            revoked.fire(new CertificateRevoked(id, certificate.person(), certificate.title(), certificate.serial(), now));
            audit.record("certificate.revoked", "certificate", id.toString(), Map.of("serial", certificate.serial(), "reason", given));
        }
        return summary(certificate);
    }

    /**
     * Tells whether the certificate behind a code is genuine and valid. Open, since whoever is shown a certificate must be able to check it.
     *
     * @param address the caller's network address, for the limit on checks
     * @throws DomainError {@code certificate.unknown-code} or {@code certificate.too-many-checks}
     */
    @Access(open = true)
    @Transactional
    public VerifiedCertificate verify(String code, String address) {
        limit.count(address);
        Certificate certificate = VerificationCode.parse(code).flatMap(certificates::byCode)
                .orElseThrow(() -> new DomainError(CertificationError.UNKNOWN_CODE));
        return new VerifiedCertificate(MaskedName.of(certificate.holderName()), certificate.title(), certificate.serial(),
                certificate.issuedOn(), certificate.expiresOn(), certificate.state(today(), window));
    }

    private Certificate require(CertificateId id) {
        return certificates.find(id).orElseThrow(() -> new DomainError(CertificationError.NOT_FOUND));
    }

    private void requireMayRead(Certificate certificate) {
        PersonSummary reader = caller.require();
        PersonId holder = certificate.person();
        if (holder.equals(reader.id())) {
            return;
        }
        Optional<PersonSummary> person = people.find(holder);
        if (!user.has(Role.ORG_OFFICER) || person.isEmpty()) {
            throw new DomainError(CommonError.OUT_OF_SCOPE);
        }
        caller.scope().require(person.get());
    }

    private CertificateSummary summary(Certificate certificate) {
        return new CertificateSummary(certificate.id(), certificate.person(), certificate.course(), certificate.title(),
                certificate.courseTitle(), certificate.serial(), certificate.code().value(), certificate.issuedOn(),
                certificate.expiresOn(), certificate.state(today(), window), certificate.revokedReason());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.ZONE);
    }
}

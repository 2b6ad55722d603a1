package org.tongguan.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tongguan.assessment.AttemptMarked;
import org.tongguan.assessment.AttemptRemarked;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.certification.domain.Certificate;
import org.tongguan.certification.domain.Certificates;
import org.tongguan.certification.domain.RecertificationWindow;
import org.tongguan.certification.domain.SerialNumber;
import org.tongguan.certification.domain.Validity;
import org.tongguan.certification.domain.VerificationCode;
import org.tongguan.organisation.PersonDirectory;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.time.ClockProducer;

/** Issues a certificate in the transaction that marked a passed attempt (C1), unless a valid one of the course stays (C2). */
@ApplicationScoped
public class IssueOnPass {
    @Inject
    private Certificates certificates;
    @Inject
    private CourseCatalogue courses;
    @Inject
    private PersonDirectory people;
    @Inject
    private RecertificationWindow window;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<CertificateIssued> issued;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "tongguan.certificate.prefix")
    private String prefix;

    /**
     * A ruling that lets a person pass brings the certificate. One that takes the pass away revokes nothing by itself: a certificate is
     * taken back by a human being with a reason (个人信息保护法 §24).
     */
    void on(@Observes AttemptRemarked remarked) {
        on(new AttemptMarked(remarked.attempt(), remarked.person(), remarked.exam(), remarked.course(), remarked.examTitle(),
                remarked.percent(), remarked.passed(), remarked.submittedAt(), remarked.gate()));
    }

    void on(@Observes AttemptMarked marked) {
        LocalDate completed = LocalDate.ofInstant(marked.submittedAt(), ClockProducer.ZONE);
        if (!marked.gate() || !marked.passed() || certificates.exists(marked.attempt())) {
            return;
        }
        Optional<Certificate> latest = certificates.latest(marked.person(), marked.course());
        if (latest.isPresent() && !latest.get().state(completed, window).mayBeReplaced()) {
            return;
        }
        issue(marked, completed);
    }

    private void issue(AttemptMarked marked, LocalDate completed) {
        CourseSummary course = courses.find(marked.course()).orElseThrow();
        SerialNumber serial = SerialNumber.of(prefix, completed.getYear(), course.key(), certificates.nextNumber());
        Certificate certificate = new Certificate(serial, VerificationCode.random(), people.find(marked.person()).orElseThrow(),
                course, marked.attempt(), completed, Validity.of(completed, course.validityMonths()), clock.instant());
        certificates.add(certificate);
        issued.fire(new CertificateIssued(certificate.id(), marked.person(), marked.course(), certificate.title(), certificate.serial(),
                certificate.issuedOn(), certificate.expiresOn(), certificate.issuedAt()));
        audit.record("certificate.issued", "certificate", certificate.id().toString(), Map.of("serial", certificate.serial(),
                "person", marked.person().toString(), "course", course.key(), "attempt", marked.attempt().toString(),
                "expiresOn", certificate.expiresOn().toString()));
    }
}

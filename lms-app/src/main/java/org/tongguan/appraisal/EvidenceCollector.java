package org.tongguan.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.tongguan.appraisal.persistence.EvidenceRows;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.AttemptMarked;
import org.tongguan.assessment.AttemptRemarked;
import org.tongguan.assessment.ExamId;
import org.tongguan.certification.CertificateIssued;
import org.tongguan.certification.CertificateRevoked;
import org.tongguan.learning.CourseCompleted;
import org.tongguan.roadshow.EntryScored;
import org.tongguan.shared.Bilingual;

/** Copies facts of other slices forward as evidence, in the transaction that made them (A1). */
@ApplicationScoped
public class EvidenceCollector {
    @Inject
    private EvidenceRows rows;

    void onAttempt(@Observes AttemptMarked marked) {
        rows.add(EvidenceItem.of(marked.person(), EvidenceKind.EXAM, marked.submittedAt(), marked.percent(), "percent",
                marked.examTitle(), "attempt", marked.attempt().value(), result(marked.exam(), marked.attempt())));
    }

    /** A ruling changed the result: the new figure stands beside the old one, dated like it, and scoring takes the latest. */
    void onRemark(@Observes AttemptRemarked remarked) {
        rows.add(EvidenceItem.of(remarked.person(), EvidenceKind.EXAM, remarked.submittedAt(), remarked.percent(), "percent",
                remarked.examTitle(), EvidenceItem.remark(remarked.attempt().value()), remarked.ruling(),
                result(remarked.exam(), remarked.attempt())));
    }

    void onCourse(@Observes CourseCompleted completed) {
        rows.add(EvidenceItem.of(completed.person(), EvidenceKind.HOURS, completed.at(), completed.hours(), "hours",
                completed.title(), "course", completed.course().value(), "/courses/" + completed.courseKey()));
    }

    void onCertificate(@Observes CertificateIssued issued) {
        rows.add(new EvidenceItem(issued.person(), EvidenceKind.CERTIFICATE, issued.at(), BigDecimal.ONE, "count",
                numbered(issued.title(), issued.serial()), "certificate", issued.certificate().value(), "/certificates",
                issued.issuedOn(), issued.expiresOn()));
    }

    void onRevocation(@Observes CertificateRevoked revoked) {
        rows.add(EvidenceItem.of(revoked.person(), EvidenceKind.CERTIFICATE, revoked.at(), BigDecimal.ZERO, "count",
                numbered(revoked.title(), revoked.serial()), EvidenceItem.REVOCATION, revoked.certificate().value(), "/certificates"));
    }

    void onEntry(@Observes EntryScored scored) {
        rows.add(EvidenceItem.of(scored.presenter(), EvidenceKind.ROADSHOW, scored.at(), scored.score(), "points",
                scored.title(), "roadshow-entry", scored.entry().value(), "/roadshows/" + scored.roadshow()));
    }

    private static String result(ExamId exam, AttemptId attempt) {
        return "/exam/" + exam + "?attempt=" + attempt;
    }

    private static Bilingual numbered(Bilingual title, String serial) {
        return Bilingual.of(title.zh() + " " + serial, title.en() + " " + serial);
    }
}

package org.tongguan.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.AttemptId;
import org.tongguan.catalogue.CourseId;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.certification.CertificateId;
import org.tongguan.certification.CertificateState;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.shared.Bilingual;

/**
 * Proof that a person passed the exam of a course. Its texts and dates are fixed at issue (C5): a later name or course title does not
 * change it. The only thing that can happen to it is revocation; expiry is a matter of the calendar, not of a change.
 */
@Entity
@Table(name = "certificate")
public class Certificate {
    /** The longest reason of a revocation, in UTF-16 units. */
    public static final int REASON_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;
    private String serial;
    @Column(name = "verification_code")
    private String code;
    @Column(name = "person_id")
    private long person;
    @Column(name = "holder_name")
    private String holderName;
    @Column(name = "course_id")
    private long course;
    @Column(name = "attempt_id")
    private long attempt;
    @Column(name = "title_zh")
    private String titleZh;
    @Column(name = "title_en")
    private String titleEn;
    @Column(name = "course_title_zh")
    private String courseTitleZh;
    @Column(name = "course_title_en")
    private String courseTitleEn;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Column(name = "expires_on")
    private LocalDate expiresOn;
    @Column(name = "issued_at")
    private Instant issuedAt;
    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;
    @Column(name = "revoked_reason")
    private @Nullable String revokedReason;
    @Version
    private int version;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Certificate() {
    }

    public Certificate(SerialNumber serial, VerificationCode code, PersonSummary holder, CourseSummary course, AttemptId attempt,
            LocalDate issuedOn, Validity validity, Instant issuedAt) {
        this.serial = serial.value();
        this.code = code.value();
        this.person = holder.id().value();
        this.holderName = holder.name();
        this.course = course.id().value();
        this.attempt = attempt.value();
        this.titleZh = course.certificateTitle().zh();
        this.titleEn = course.certificateTitle().en();
        this.courseTitleZh = course.title().zh();
        this.courseTitleEn = course.title().en();
        this.issuedOn = issuedOn;
        this.expiresOn = validity.last();
        this.issuedAt = issuedAt;
    }

    /**
     * Takes the certificate back.
     *
     * @return whether this changed anything: false when it was revoked before
     */
    public boolean revoke(String reason, Instant now) {
        if (isRevoked()) {
            return false;
        }
        revokedAt = now;
        revokedReason = reason;
        return true;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public CertificateState state(LocalDate today, RecertificationWindow window) {
        return window.state(new Validity(issuedOn, expiresOn), isRevoked(), today);
    }

    /** @throws NullPointerException before it was stored */
    public CertificateId id() {
        return new CertificateId(Objects.requireNonNull(id));
    }

    public String serial() {
        return serial;
    }

    public VerificationCode code() {
        return new VerificationCode(code);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public String holderName() {
        return holderName;
    }

    public CourseId course() {
        return new CourseId(course);
    }

    public AttemptId attempt() {
        return new AttemptId(attempt);
    }

    public Bilingual title() {
        return Bilingual.of(titleZh, titleEn);
    }

    public Bilingual courseTitle() {
        return Bilingual.of(courseTitleZh, courseTitleEn);
    }

    /** Why it was taken back. */
    public Optional<String> revokedReason() {
        return Optional.ofNullable(revokedReason);
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public Instant issuedAt() {
        return issuedAt;
    }
}

package org.tongguan.certification.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tongguan.assessment.AttemptId;
import org.tongguan.catalogue.CourseId;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.organisation.DepartmentId;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.organisation.Tier;
import org.tongguan.shared.Bilingual;

/** A certificate completed on 2023-02-12 and valid for 12 months, the worked example of the rule. */
public final class CertificateFixture {
    public static final VerificationCode CODE = VerificationCode.parse("abcdefghijklmnopqrstuvw234").orElseThrow();

    private CertificateFixture() {
    }

    public static Certificate of(String holder) {
        PersonSummary person = new PersonSummary(new PersonId(1), "YC00001", holder, "局长", Tier.LEADER, new DepartmentId(5),
                Bilingual.of("云川市数据局", "Data Bureau"), "/1/5/", Optional.empty(), true);
        CourseSummary course = new CourseSummary(new CourseId(7), "leader-digital-decision", 1, Tier.LEADER, BigDecimal.valueOf(6),
                Bilingual.of("数字化决策与发展（领导干部）", "Digital decision-making and development for leaders"), Bilingual.of("", ""), 5,
                Bilingual.of("领导干部数字化决策与发展合格证书", "Certificate in digital decision-making and development for leaders"), 12);
        LocalDate completed = LocalDate.of(2023, 2, 12);
        return new Certificate(SerialNumber.of("TG", 2023, course.key(), 123), CODE, person, course, new AttemptId(9), completed,
                Validity.of(completed, course.validityMonths()), Instant.parse("2023-02-12T02:00:00Z"));
    }
}

package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.SittingRule;
import org.tongguan.assessment.domain.Exam.ExamTerms;
import org.tongguan.catalogue.CourseId;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.organisation.DepartmentId;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.organisation.Tier;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

class EligibilityTest {
    private static final Bilingual TEXT = Bilingual.of("甲", "A");
    private static final Exam EXAM = new Exam(new ExamId(3), "course", new ExamTerms(TEXT, 30, 2, new BigDecimal("60.00"), Sample.BLUEPRINT));
    private static final CourseSummary COURSE = new CourseSummary(new CourseId(1), "course", 1, Tier.LEADER, BigDecimal.ONE, TEXT, TEXT, 5,
            TEXT, 24);
    private static final SittingRule NOT_STUDIED = (person, course) -> Optional.of(new DomainError(CommonError.OUT_OF_SCOPE));

    @Test
    void opensForTheTierOfTheCourseOnly() {
        assertThat(refusal(Tier.LEADER, List.of())).isEmpty();
        assertThat(refusal(Tier.TECHNICIAN, List.of())).contains("exam.other-tier");
    }

    @Test
    void grantsAsManyAttemptsAsTheExamSays() {
        Attempt failed = Sample.marked(1, false);
        assertThat(refusal(Tier.LEADER, List.of(failed))).isEmpty();
        assertThat(refusal(Tier.LEADER, List.of(failed, Sample.marked(2, false)))).contains("attempt.none-left");
    }

    @Test
    void waitsForTheMarksOfTheLastAttempt() {
        assertThat(refusal(Tier.LEADER, List.of(Sample.attempt(1, Optional.of(Sample.seal()), Optional.empty())))).contains("attempt.awaits-marks");
    }

    @Test
    void endsWithAPass() {
        assertThat(refusal(Tier.LEADER, List.of(Sample.marked(1, true)))).contains("attempt.already-passed");
    }

    @Test
    void asksEveryRuleOfOtherSlices() {
        SittingRule agrees = (person, course) -> Optional.empty();
        assertThat(refusal(Tier.LEADER, List.of(), agrees, agrees)).isEmpty();
        assertThat(refusal(Tier.LEADER, List.of(), agrees, NOT_STUDIED)).contains("access.out-of-scope");
    }

    private static Optional<String> refusal(Tier tier, List<Attempt> past, SittingRule... rules) {
        PersonSummary person = new PersonSummary(new PersonId(5), "YC00001", "甲", "处长", tier, new DepartmentId(1), TEXT, "/1/",
                Optional.empty(), true);
        return new Eligibility(List.of(rules)).refusal(person, EXAM, COURSE, past).map(error -> error.code().code());
    }
}

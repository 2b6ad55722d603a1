package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.Adjustment;
import org.tongguan.assessment.ExamAudience;
import org.tongguan.assessment.ExamGuard;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ExamPhase;
import org.tongguan.assessment.PassStanding;
import org.tongguan.assessment.ReleasePolicy;
import org.tongguan.assessment.Reveal;
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
    private static final Instant NOW = Sample.START;
    private static final ExamRules OPEN = rules(ExamAudience.EVERYONE, false);
    private static final Candidacy NOBODY = new Candidacy(person(Tier.LEADER), Set.of(), Map.of(), Set.of());

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
    void aPassThatMayBeRenewedBeginsTheCountAnew() {
        List<Attempt> past = List.of(Sample.marked(4, false), Sample.marked(3, true), Sample.marked(2, false), Sample.marked(1, false));
        assertThat(counting(past, false)).containsExactly(past.get(0));
        assertThat(counting(past, true)).isEqualTo(past);
        assertThat(counting(past.subList(2, 4), false)).as("nobody renews what was never passed").isEqualTo(past.subList(2, 4));
        assertThat(refusal(Tier.LEADER, counting(past, false))).isEmpty();
    }

    private static List<Attempt> counting(List<Attempt> past, boolean stands) {
        return new Eligibility(List.of(), List.of((person, course) -> stands)).counting(new PersonId(5), EXAM, COURSE, past);
    }

    /** Keys wait for the last of them (A12). */
    @Test
    void anAttemptIsLeftUntilAllThatCountAreUsed() {
        Attempt failed = Sample.marked(1, false);
        assertThat(another(List.of(failed), true, NOBODY, NOW)).isTrue();
        assertThat(another(List.of(Sample.marked(2, false), failed), true, NOBODY, NOW)).isFalse();
        assertThat(another(List.of(Sample.marked(1, true)), true, NOBODY, NOW)).as("passed").isFalse();
        List<Attempt> renewal = List.of(Sample.marked(3, false), Sample.marked(2, true), failed);
        assertThat(another(renewal, false, NOBODY, NOW)).as("the first attempt of a renewal").isTrue();
        Candidacy granted = new Candidacy(person(Tier.LEADER), Set.of(), Map.of(new ExamId(3), new Adjustment(0, Optional.of(NOW.plusSeconds(9000)), "出差")), Set.of());
        assertThat(another(List.of(failed), true, NOBODY, NOW.plusSeconds(8000))).as("after the window").isFalse();
        assertThat(another(List.of(failed), true, granted, NOW.plusSeconds(8000))).as("a later start").isTrue();
    }

    private static boolean another(List<Attempt> past, boolean stands, Candidacy candidate, Instant now) {
        Exam exam = new Exam(new ExamId(3), "course", EXAM.terms(),
                new Exam.Life(ExamPhase.SCHEDULED, true, Optional.of(NOW), Optional.of(NOW.plusSeconds(7200)), 0), EXAM.rules());
        return new Eligibility(List.of(), List.of((person, course) -> stands)).leavesAnother(candidate, exam, COURSE, past, now);
    }

    @Test
    void asksEveryRuleOfOtherSlices() {
        SittingRule agrees = (person, course) -> Optional.empty();
        assertThat(refusal(Tier.LEADER, List.of(), agrees, agrees)).isEmpty();
        assertThat(refusal(Tier.LEADER, List.of(), agrees, NOT_STUDIED)).contains("access.out-of-scope");
    }

    @Test
    void asksOtherSlicesOnceForAWholeListAndHearsTheSame() {
        int[] asked = new int[2];
        SittingRule rule = new SittingRule() {
            @Override
            public Optional<DomainError> refusal(PersonId person, CourseId course) {
                throw new AssertionError("asked for each course");
            }

            @Override
            public Function<CourseId, Optional<DomainError>> refusals(PersonId person) {
                asked[0]++;
                return course -> Optional.of(new DomainError(CommonError.OUT_OF_SCOPE));
            }
        };
        PassStanding standing = new PassStanding() {
            @Override
            public boolean stands(PersonId person, CourseId course) {
                throw new AssertionError("asked for each course");
            }

            @Override
            public Predicate<CourseId> standing(PersonId person) {
                asked[1]++;
                return course -> false;
            }
        };
        Eligibility list = new Eligibility(List.of(rule), List.of(standing)).forListOf(new PersonId(5));
        List<Attempt> past = List.of(Sample.marked(2, false), Sample.marked(1, true));
        for (int exam = 0; exam < 3; exam++) {
            assertThat(list.counting(new PersonId(5), EXAM, COURSE, past)).containsExactly(past.get(0));
            assertThat(list.refusal(NOBODY, EXAM, COURSE, List.of(), NOW).map(error -> error.code().code())).contains("access.out-of-scope");
        }
        assertThat(asked).containsExactly(1, 1);
    }

    @Test
    void aPlannedExamOpensAndClosesWithItsWindow() {
        assertThat(planned(OPEN, NOW.minusSeconds(1))).contains("exam.not-open-yet");
        assertThat(planned(OPEN, NOW)).isEmpty();
        assertThat(planned(OPEN, NOW.plusSeconds(7199))).isEmpty();
        assertThat(planned(OPEN, NOW.plusSeconds(7200))).contains("exam.not-open");
    }

    @Test
    void aLaterStartIsForThePersonAlone() {
        Candidacy granted = new Candidacy(person(Tier.LEADER), Set.of(), Map.of(new ExamId(3),
                new Adjustment(0, Optional.of(NOW.plusSeconds(9000)), "出差")), Set.of());
        assertThat(planned(OPEN, granted, NOW.plusSeconds(8000), List.of())).isEmpty();
        assertThat(planned(OPEN, granted, NOW.plusSeconds(9000), List.of())).contains("exam.not-open");
    }

    @Test
    void aPlannedExamIsForThoseWhomItNames() {
        assertThat(planned(rules(new ExamAudience(Set.of(Tier.TECHNICIAN), Set.of(), List.of(), Optional.empty()), false), NOW))
                .contains("exam.not-invited");
        assertThat(planned(rules(new ExamAudience(Set.of(), Set.of(7L), List.of(), Optional.empty()), false), NOW)).contains("exam.not-invited");
        assertThat(planned(rules(new ExamAudience(Set.of(), Set.of(1L), List.of(), Optional.empty()), false), NOW)).isEmpty();
        assertThat(planned(rules(ExamAudience.EVERYONE, true), NOW)).contains("exam.not-invited");
        Candidacy invited = new Candidacy(person(Tier.LEADER), Set.of(new ExamId(3)), Map.of(), Set.of());
        assertThat(planned(rules(ExamAudience.EVERYONE, true), invited, NOW, List.of())).isEmpty();
    }

    @Test
    void asksForThePrerequisite() {
        ExamRules rules = rules(new ExamAudience(Set.of(), Set.of(), List.of(), Optional.of("basics")), false);
        assertThat(planned(rules, NOW)).contains("exam.prerequisite");
        assertThat(planned(rules, new Candidacy(person(Tier.LEADER), Set.of(), Map.of(), Set.of("basics")), NOW, List.of())).isEmpty();
    }

    @Test
    void theNextAttemptWaitsForTheCoolDown() {
        ExamRules rules = new ExamRules(ExamAudience.EVERYONE, false, 1, true, 0, ReleasePolicy.ALL_AT_ONCE, ExamGuard.NONE, 20);
        Instant end = Sample.seal().at();
        assertThat(planned(rules, NOBODY, end.plusSeconds(3599), List.of(Sample.marked(1, false)))).contains("exam.cool-down");
        assertThat(planned(rules, NOBODY, end.plusSeconds(3600), List.of(Sample.marked(1, false)))).isEmpty();
    }

    @Test
    void aWithheldPassIsNotToldByARefusal() {
        ExamRules withheld = new ExamRules(ExamAudience.EVERYONE, false, 0, true, 0, new ReleasePolicy(Reveal.NOTHING, Reveal.OUTCOME), ExamGuard.NONE, 20);
        assertThat(planned(withheld, NOBODY, NOW, List.of(Sample.marked(1, true)))).contains("attempt.awaits-marks");
        assertThat(planned(OPEN, NOBODY, NOW, List.of(Sample.marked(1, true)))).contains("attempt.already-passed");
    }

    private static ExamRules rules(ExamAudience audience, boolean invitations) {
        return new ExamRules(audience, invitations, 0, true, 0, ReleasePolicy.ALL_AT_ONCE, ExamGuard.NONE, 20);
    }

    private static Optional<String> planned(ExamRules rules, Instant now) {
        return planned(rules, NOBODY, now, List.of());
    }

    private static Optional<String> planned(ExamRules rules, Candidacy candidate, Instant now, List<Attempt> past) {
        Exam exam = new Exam(new ExamId(3), "course", EXAM.terms(),
                new Exam.Life(ExamPhase.SCHEDULED, false, Optional.of(NOW), Optional.of(NOW.plusSeconds(7200)), 0), rules);
        return new Eligibility(List.of(NOT_STUDIED), List.of()).refusal(candidate, exam, COURSE, past, now).map(error -> error.code().code());
    }

    private static PersonSummary person(Tier tier) {
        return new PersonSummary(new PersonId(5), "YC00001", "甲", "处长", tier, new DepartmentId(1), TEXT, "/1/", Optional.empty(), true);
    }

    private static Optional<String> refusal(Tier tier, List<Attempt> past, SittingRule... rules) {
        Candidacy candidate = new Candidacy(person(tier), Set.of(), Map.of(), Set.of());
        return new Eligibility(List.of(rules), List.of()).refusal(candidate, EXAM, COURSE, past, NOW).map(error -> error.code().code());
    }
}

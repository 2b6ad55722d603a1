package org.tongguan.assessment.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tongguan.assessment.Adjustment;
import org.tongguan.assessment.AssessmentError;
import org.tongguan.assessment.ExamLifeError;
import org.tongguan.assessment.ExamPhase;
import org.tongguan.assessment.PassStanding;
import org.tongguan.assessment.SittingRule;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.DomainError;

/** Who may start an exam (A2, A11). */
@ApplicationScoped
public class Eligibility {
    private final Iterable<SittingRule> rules;
    private final Iterable<PassStanding> standings;

    @Inject
    Eligibility(@Any Instance<SittingRule> rules, @Any Instance<PassStanding> standings) {
        this((Iterable<SittingRule>) rules, standings);
    }

    Eligibility(Iterable<SittingRule> rules, Iterable<PassStanding> standings) {
        this.rules = rules;
        this.standings = standings;
    }

    Eligibility() {
        this(List.of(), List.of());
    }

    /** The same for a list of this person's exams: what other slices know of the person is read once, not for each exam. */
    public Eligibility forListOf(PersonId person) {
        return new Eligibility(each(rules).map(rule -> rule.refusals(person)).map(prepared -> (SittingRule) (same, course) -> prepared.apply(course)).toList(),
                each(standings).map(standing -> standing.standing(person)).map(prepared -> (PassStanding) (same, course) -> prepared.test(course)).toList());
    }

    private static <T> Stream<T> each(Iterable<T> all) {
        return StreamSupport.stream(all.spliterator(), false);
    }

    /**
     * The attempts that count now: all, or those since the last pass once that may be renewed, so that recertification begins with as many
     * attempts as the exam grants.
     *
     * @param past latest first
     */
    public List<Attempt> counting(PersonId person, Exam exam, CourseSummary course, List<Attempt> past) {
        boolean renewable = exam.gate() && past.stream().anyMatch(Attempt::passed)
                && each(standings).anyMatch(standing -> !standing.stands(person, course.id()));
        return renewable ? past.stream().takeWhile(attempt -> !attempt.passed()).toList() : past;
    }

    /**
     * Whether this person has an attempt left in a window that is not over, whatever else may hold it up for the time being.
     *
     * @param past all, latest first
     */
    public boolean leavesAnother(Candidacy candidate, Exam exam, CourseSummary course, List<Attempt> past, Instant now) {
        List<Attempt> counting = counting(candidate.person().id(), exam, course, past);
        return window(candidate, exam, now).isEmpty() && counting.size() < exam.terms().attempts() && counting.stream().noneMatch(Attempt::passed);
    }

    /**
     * Why this person may not start another attempt, or empty when nothing speaks against it.
     *
     * @param past those that count, see {@link #counting}
     */
    public Optional<DomainError> refusal(Candidacy candidate, Exam exam, CourseSummary course, List<Attempt> past, Instant now) {
        return invitation(candidate, exam, course).or(() -> window(candidate, exam, now)).or(() -> attempts(exam, past, now))
                .or(() -> exam.gate() ? others(candidate, course) : prerequisite(candidate, exam));
    }

    private static Optional<DomainError> invitation(Candidacy candidate, Exam exam, CourseSummary course) {
        if (exam.gate()) {
            return candidate.person().tier() == course.tier() ? Optional.empty() : refused(AssessmentError.EXAM_OTHER_TIER);
        }
        return candidate.namedBy(exam) ? Optional.empty() : Optional.of(new DomainError(ExamLifeError.NOT_INVITED));
    }

    private static Optional<DomainError> window(Candidacy candidate, Exam exam, Instant now) {
        ExamPhase phase = exam.phase(now);
        boolean later = candidate.adjustment(exam.id()).flatMap(Adjustment::startUntil).filter(until -> until.isAfter(now)).isPresent();
        if (phase == ExamPhase.OPEN || later && phase == ExamPhase.CLOSED) {
            return Optional.empty();
        }
        return phase == ExamPhase.SCHEDULED && exam.life().opensAt().isPresent()
                ? Optional.of(new DomainError(ExamLifeError.NOT_OPEN_YET, Map.of("when", exam.life().opensAt().get().toString())))
                : refused(AssessmentError.EXAM_NOT_OPEN);
    }

    /** While results are withheld, whether there is a pass is withheld too. */
    private static Optional<DomainError> attempts(Exam exam, List<Attempt> past, Instant now) {
        boolean withheld = !exam.shown(now).outcome() && past.stream().anyMatch(attempt -> !attempt.running());
        if (withheld || past.stream().anyMatch(Attempt::awaitsMarks)) {
            return refused(AssessmentError.AWAITS_MARKS);
        }
        if (past.stream().anyMatch(Attempt::passed)) {
            return refused(AssessmentError.ALREADY_PASSED);
        }
        if (past.size() >= exam.terms().attempts()) {
            return Optional.of(new DomainError(AssessmentError.ATTEMPTS_USED, Map.of("maximum", Integer.toString(exam.terms().attempts()))));
        }
        return exam.rules().coolDownHours() == 0 ? Optional.empty() : past.stream().flatMap(attempt -> attempt.seal().stream()).map(Attempt.Seal::at).max(Comparator.naturalOrder())
                .map(end -> end.plus(Duration.ofHours(exam.rules().coolDownHours()))).filter(end -> end.isAfter(now))
                .map(end -> new DomainError(ExamLifeError.COOL_DOWN, Map.of("when", end.toString())));
    }

    private Optional<DomainError> others(Candidacy candidate, CourseSummary course) {
        for (SittingRule rule : rules) {
            Optional<DomainError> refusal = rule.refusal(candidate.person().id(), course.id());
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<DomainError> prerequisite(Candidacy candidate, Exam exam) {
        return exam.rules().audience().prerequisite().filter(course -> !candidate.passed().contains(course))
                .map(course -> new DomainError(ExamLifeError.PREREQUISITE, Map.of("course", course)));
    }

    private static Optional<DomainError> refused(AssessmentError error) {
        return Optional.of(new DomainError(error));
    }
}

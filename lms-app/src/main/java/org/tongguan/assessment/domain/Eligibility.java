package org.tongguan.assessment.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.AssessmentError;
import org.tongguan.assessment.SittingRule;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.shared.DomainError;

/** Who may start an exam (A2). */
@ApplicationScoped
public class Eligibility {
    private final Iterable<SittingRule> rules;

    @Inject
    Eligibility(@Any Instance<SittingRule> rules) {
        this((Iterable<SittingRule>) rules);
    }

    Eligibility(Iterable<SittingRule> rules) {
        this.rules = rules;
    }

    Eligibility() {
        this(List.of());
    }

    /** Why this person may not start another attempt, or empty when nothing speaks against it. */
    public Optional<DomainError> refusal(PersonSummary person, Exam exam, CourseSummary course, List<Attempt> past) {
        if (person.tier() != course.tier()) {
            return Optional.of(new DomainError(AssessmentError.EXAM_OTHER_TIER));
        }
        if (past.stream().anyMatch(Attempt::passed)) {
            return Optional.of(new DomainError(AssessmentError.ALREADY_PASSED));
        }
        if (past.stream().anyMatch(Attempt::awaitsMarks)) {
            return Optional.of(new DomainError(AssessmentError.AWAITS_MARKS));
        }
        if (past.size() >= exam.terms().attempts()) {
            return Optional.of(new DomainError(AssessmentError.ATTEMPTS_USED,
                    Map.of("maximum", Integer.toString(exam.terms().attempts()))));
        }
        for (SittingRule rule : rules) {
            Optional<DomainError> refusal = rule.refusal(person.id(), course.id());
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }
}

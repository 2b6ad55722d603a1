package org.tongguan.assessment.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongguan.assessment.Adjustment;
import org.tongguan.assessment.ExamId;
import org.tongguan.organisation.PersonSummary;

/**
 * What decides about a person's exams, read once for all of them.
 *
 * @param invited     exams whose list names the person
 * @param adjustments by exam
 * @param passed      keys of the courses whose own exam the person has passed
 */
public record Candidacy(PersonSummary person, Set<ExamId> invited, Map<ExamId, Adjustment> adjustments, Set<String> passed) {
    public Candidacy {
        invited = Set.copyOf(invited);
        adjustments = Map.copyOf(adjustments);
        passed = Set.copyOf(passed);
    }

    public Optional<Adjustment> adjustment(ExamId exam) {
        return Optional.ofNullable(adjustments.get(exam));
    }

    /** Whether audience and list name the person (A11). */
    public boolean namedBy(Exam exam) {
        return exam.rules().audience().covers(person) && (!exam.rules().invitations() || invited.contains(exam.id()));
    }
}

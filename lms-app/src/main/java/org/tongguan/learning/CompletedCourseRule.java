package org.tongguan.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongguan.assessment.SittingRule;
import org.tongguan.catalogue.CourseId;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Once;

/** An exam is open only to those who have completed its course (L5). */
@ApplicationScoped
class CompletedCourseRule implements SittingRule {
    private final LearningProgress progress;

    @Inject
    CompletedCourseRule(LearningProgress progress) {
        this.progress = progress;
    }

    @SuppressWarnings("NullAway")
    CompletedCourseRule() {
        this(null);
    }

    @Override
    public Optional<DomainError> refusal(PersonId person, CourseId course) {
        return progress.isCompleted(person, course) ? Optional.empty() : refusal(progress.of(person, course));
    }

    @Override
    public Function<CourseId, Optional<DomainError>> refusals(PersonId person) {
        Once<Map<CourseId, CourseProgress>> enrolled = new Once<>(() -> progress.of(person).stream()
                .collect(Collectors.toMap(found -> found.course().id(), Function.identity())));
        return course -> refusal(Optional.ofNullable(enrolled.get().get(course)));
    }

    static Optional<DomainError> refusal(Optional<CourseProgress> enrolled) {
        if (enrolled.isEmpty()) {
            return Optional.of(new DomainError(LearningError.EXAM_COURSE_NOT_ASSIGNED));
        }
        CourseProgress found = enrolled.get();
        return found.state() == StudyState.COMPLETED ? Optional.empty()
                : Optional.of(new DomainError(LearningError.EXAM_COURSE_NOT_COMPLETED, Map.of(
                        "completed", String.valueOf(found.completedLessons()), "lessons", String.valueOf(found.lessons()))));
    }
}

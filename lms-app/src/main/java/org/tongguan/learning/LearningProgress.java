package org.tongguan.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.catalogue.CourseId;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.learning.domain.Enrolment;
import org.tongguan.learning.domain.EnrolmentRow;
import org.tongguan.learning.domain.Enrolments;
import org.tongguan.organisation.PersonId;
import org.tongguan.platform.time.ClockProducer;

/** Look-ups of progress for other slices, which have checked role and scope before they ask. */
@ApplicationScoped
public class LearningProgress {
    private static final int WHOLE = 100;

    private final Enrolments enrolments;
    private final CourseCatalogue catalogue;
    private final Clock clock;

    @Inject
    LearningProgress(Enrolments enrolments, CourseCatalogue catalogue, Clock clock) {
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    LearningProgress() {
        this(null, null, null);
    }

    /** Everything the person is enrolled on, oldest assignment first. */
    public List<CourseProgress> of(PersonId person) {
        return progress(enrolments.of(person));
    }

    public Optional<CourseProgress> of(PersonId person, CourseId course) {
        return progress(enrolments.of(person).stream().filter(row -> row.course().equals(course)).toList()).stream().findFirst();
    }

    /** Whether the course is behind this person; a single look-up, since a thousand people may start an exam in the same second. */
    public boolean isCompleted(PersonId person, CourseId course) {
        return enrolments.isCompleted(person, course);
    }

    private List<CourseProgress> progress(List<EnrolmentRow> rows) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.ZONE);
        Map<CourseId, CourseSummary> courses = catalogue.all(rows.stream().collect(Collectors.toMap(EnrolmentRow::course, row -> row.enrolment().version())));
        Map<CourseId, List<String>> lessons = catalogue.lessonKeys(courses.values());
        return rows.stream().filter(row -> courses.containsKey(row.course()))
                .map(row -> progress(row, courses.get(row.course()), lessons.getOrDefault(row.course(), List.of()), today)).toList();
    }

    private static CourseProgress progress(EnrolmentRow row, CourseSummary course, List<String> lessons, LocalDate today) {
        Enrolment enrolment = row.enrolment();
        int completed = (int) lessons.stream().filter(lesson -> enrolment.mark(lesson).completed()).count();
        boolean overdue = enrolment.state() != StudyState.COMPLETED && today.isAfter(row.dueOn());
        return new CourseProgress(course, enrolment.state(), lessons.isEmpty() ? 0 : completed * WHOLE / lessons.size(), completed,
                lessons.size(), enrolment.next(lessons), row.assignedAt(), row.dueOn(), overdue, row.completedAt());
    }
}

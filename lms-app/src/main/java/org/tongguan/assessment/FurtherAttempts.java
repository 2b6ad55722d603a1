package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.Candidacies;
import org.tongguan.assessment.domain.Eligibility;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.organisation.PersonDirectory;

/** Whether a candidate has an attempt left. Keys that were shown in between would do its work (A12). */
@ApplicationScoped
class FurtherAttempts {
    private final Attempts attempts;
    private final Candidacies candidacies;
    private final PersonDirectory people;
    private final CourseCatalogue courses;
    private final Eligibility eligibility;
    private final Clock clock;

    @Inject
    FurtherAttempts(Attempts attempts, Candidacies candidacies, PersonDirectory people, CourseCatalogue courses, Eligibility eligibility, Clock clock) {
        this.attempts = attempts;
        this.candidacies = candidacies;
        this.people = people;
        this.courses = courses;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    FurtherAttempts() {
        this(null, null, null, null, null, null);
    }

    /** Whether the candidate of this attempt may sit its exam again, now or within a later start. */
    boolean after(Attempt attempt, Exam exam) {
        return people.find(attempt.person()).flatMap(person -> courses.byKey(exam.courseKey())
                .map(course -> eligibility.leavesAnother(candidacies.of(person), exam, course, attempts.of(person.id(), exam.id()), clock.instant())))
                .orElse(false);
    }
}

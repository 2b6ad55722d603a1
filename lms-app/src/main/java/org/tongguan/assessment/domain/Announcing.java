package org.tongguan.assessment.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tongguan.assessment.AttemptMarked;
import org.tongguan.assessment.domain.Attempt.Outcome;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.catalogue.CourseSummary;

/** Tells the other slices what an attempt came to, not before its candidate may see it (A12). */
@ApplicationScoped
public class Announcing {
    private final Attempts attempts;
    private final Exams exams;
    private final CourseCatalogue courses;
    private final Event<AttemptMarked> marked;
    private final Clock clock;

    @Inject
    Announcing(Attempts attempts, Exams exams, CourseCatalogue courses, Event<AttemptMarked> marked, Clock clock) {
        this.attempts = attempts;
        this.exams = exams;
        this.courses = courses;
        this.marked = marked;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Announcing() {
        this(null, null, null, null, null);
    }

    /** Announces a marked attempt, or notes that it waits for the release of the results. */
    public void announce(Attempt attempt, Outcome outcome) {
        Exam exam = exams.find(attempt.exam()).orElseThrow();
        boolean shown = exam.shown(clock.instant()).outcome();
        attempts.announced(attempt.id(), shown);
        if (shown) {
            CourseSummary course = courses.byKey(exam.courseKey()).orElseThrow();
            marked.fire(new AttemptMarked(attempt.id(), attempt.person(), attempt.exam(), course.id(), exam.title(), outcome.percent(),
                    outcome.passed(), outcome.at(), exam.gate()));
        }
    }
}

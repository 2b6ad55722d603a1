package org.tongguan.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.catalogue.LessonOutline;
import org.tongguan.learning.domain.Enrolment;
import org.tongguan.learning.domain.Enrolments;
import org.tongguan.organisation.PersonId;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Writes progress. The enrolment is locked before anything else is read, so that two tabs that finish two lessons see each other. */
@ApplicationScoped
class StudyLedger {
    private final Enrolments enrolments;
    private final CourseCatalogue catalogue;
    private final Event<CourseCompleted> completed;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    StudyLedger(Enrolments enrolments, CourseCatalogue catalogue, Event<CourseCompleted> completed, AuditTrail audit, Clock clock) {
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.completed = completed;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    StudyLedger() {
        this(null, null, null, null, null);
    }

    /** @param current the course in its current version, with which a first reading begins */
    @Transactional
    void record(PersonId person, CourseSummary current, String lesson, int percent, boolean finished) {
        Enrolment enrolment = enrolments.lock(person, current.id()).orElseThrow(() -> new DomainError(LearningError.NOT_ASSIGNED));
        int version = enrolment.version().orElse(current.version());
        List<String> lessons = catalogue.lessons(current.id(), version).stream().map(LessonOutline::key).toList();
        if (!lessons.contains(lesson)) {
            throw new DomainError(CommonError.NOT_FOUND);
        }
        Instant now = clock.instant();
        enrolment.read(lesson, percent, finished, version, now);
        boolean completes = enrolment.completeWith(lessons);
        enrolments.store(enrolment, lesson, completes, now);
        if (completes) {
            CourseSummary studied = catalogue.find(current.id(), version).orElse(current);
            completed.fire(new CourseCompleted(person, studied.id(), studied.key(), studied.title(), studied.hours(), now));
            audit.record("course.completed", "person", person.toString(),
                    Map.of("course", studied.key(), "version", version, "hours", studied.hours()));
        }
    }
}

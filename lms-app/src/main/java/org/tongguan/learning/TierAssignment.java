package org.tongguan.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.catalogue.CoursePublished;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.learning.persistence.Assignments;
import org.tongguan.organisation.PersonDirectory;
import org.tongguan.organisation.RosterSynchronised;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.start.StartupTask;
import org.tongguan.platform.time.ClockProducer;

/** Assigns each person the courses of the tier (L1, L2): at the start, when a course is published, and when the roster changes. */
@ApplicationScoped
class TierAssignment implements StartupTask {
    private final CourseCatalogue catalogue;
    private final PersonDirectory people;
    private final Assignments assignments;
    private final AuditTrail audit;
    private final Clock clock;
    private final int dueDays;

    /** @param dueDays days from assignment to the last day in time */
    @Inject
    TierAssignment(CourseCatalogue catalogue, PersonDirectory people, Assignments assignments, AuditTrail audit, Clock clock,
            @ConfigProperty(name = "tongguan.learning.due-days") int dueDays) {
        this.catalogue = catalogue;
        this.people = people;
        this.assignments = assignments;
        this.audit = audit;
        this.clock = clock;
        this.dueDays = dueDays;
    }

    @SuppressWarnings("NullAway")
    TierAssignment() {
        this(null, null, null, null, null, 0);
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    @Transactional
    public void run() {
        catalogue.current().forEach(this::assign);
    }

    @Transactional
    void on(@Observes CoursePublished event) {
        assign(event.course());
    }

    @Transactional
    void on(@Observes RosterSynchronised event) {
        catalogue.current().forEach(this::assign);
    }

    private void assign(CourseSummary course) {
        Instant now = clock.instant();
        LocalDate dueOn = LocalDate.ofInstant(now, ClockProducer.ZONE).plusDays(dueDays);
        Assignments.Change change = assignments.assign(course.id(), people.activeIn(course.tier()), now, dueOn);
        if (!change.nothing()) {
            audit.record("course.assigned", "course", course.key(),
                    Map.of("added", change.added(), "removed", change.removed(), "due", dueOn.toString()));
        }
    }
}

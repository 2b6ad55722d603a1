package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.Extensions;
import org.tongguan.assessment.domain.Seats;
import org.tongguan.assessment.domain.Seats.Whose;
import org.tongguan.assessment.domain.Timetable;
import org.tongguan.assessment.domain.Timetables;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.organisation.PersonDirectory;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.shared.DomainError;

/** Gives those who sit an exam more time while they sit (A13), one of them or all. Later attempts have the exam's time again. */
@ApplicationScoped
@Access({Role.TRAINER, Role.ORG_OFFICER})
public class ExtensionService {
    /** Extensions shown at once. */
    private static final int MOST_SHOWN = 200;

    private final Exams exams;
    private final Attempts attempts;
    private final Seats seats;
    private final Extensions extensions;
    private final Timetables timetables;
    private final PersonDirectory people;
    private final ExamScope scope;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ExtensionService(Exams exams, Attempts attempts, Seats seats, Extensions extensions, Timetables timetables, PersonDirectory people,
            ExamScope scope, CurrentPerson current, AuditTrail audit, Clock clock) {
        this.exams = exams;
        this.attempts = attempts;
        this.seats = seats;
        this.extensions = extensions;
        this.timetables = timetables;
        this.people = people;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    ExtensionService() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * Gives one attempt, or all of the caller's scope that run, more minutes. May be repeated with the same key.
     *
     * @return how many attempts got them
     * @throws DomainError {@code input.not-found} as for {@link ExamRoomService#room}, {@code exam.extra-out-of-range}, {@code exam.reason-missing},
     *                     {@code attempt.closed} for one that runs no more or is not of the caller's scope
     */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public int extend(ExamId id, CallKey key, Optional<AttemptId> only, int minutes, String reason) {
        scope.reached(exams.find(id));
        String why = Adjustment.requireReason(reason);
        if (minutes < 1 || minutes > Adjustment.MOST_MINUTES) {
            throw new DomainError(ExamLifeError.EXTRA_OUT_OF_RANGE, Map.of("maximum", Integer.toString(Adjustment.MOST_MINUTES)));
        }
        only.ifPresent(attempt -> requireMine(id, attempt));
        Instant now = clock.instant();
        List<AttemptId> meant = only.map(List::of).orElseGet(() -> seats.running(id, new Whose(scope.part(), "")));
        Extensions.Given given = extensions.give(new Extensions.Extension(id, key, only, minutes, why, current.require().id(), now), meant);
        if (!given.repeated()) {
            if (only.isPresent() && given.attempts() == 0) {
                throw new DomainError(AssessmentError.ATTEMPT_CLOSED);
            }
            Map<AttemptId, Timetable> moved = new HashMap<>();
            timetables.extendedBy(given.id()).forEach((attempt, times) -> moved.put(attempt, times.moved(now, Duration.ofMinutes(minutes))));
            timetables.put(moved);
            audit.record("exam.extended", "exam", id.toString(), Map.of("minutes", minutes, "attempts", given.attempts(),
                    "attempt", only.map(AttemptId::toString).orElse(""), "reason", why));
        }
        return given.attempts();
    }

    /** What was given to all and to single persons of the caller's scope, the latest first. */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public List<GivenExtension> given(ExamId id) {
        scope.reached(exams.find(id));
        List<Extensions.Past> given = extensions.of(id, MOST_SHOWN);
        Map<PersonId, PersonSummary> names = people.all(given.stream().flatMap(one -> Stream.concat(one.person().stream(), Stream.of(one.by())))
                .distinct().toList());
        Predicate<PersonSummary> mine = scope.people();
        return given.stream().filter(one -> one.person().map(names::get).map(mine::test).orElse(one.person().isEmpty()))
                .map(one -> new GivenExtension(one.person().map(names::get), one.minutes(), one.attempts(), one.reason(),
                        Optional.ofNullable(names.get(one.by())).map(PersonSummary::name).orElse(""), one.at())).toList();
    }

    private void requireMine(ExamId id, AttemptId meant) {
        attempts.find(meant).filter(attempt -> attempt.exam().equals(id)).map(Attempt::person).flatMap(people::find).filter(scope.people())
                .orElseThrow(() -> new DomainError(AssessmentError.ATTEMPT_CLOSED));
    }
}

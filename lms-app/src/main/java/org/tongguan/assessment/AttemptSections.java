package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.Timetable;
import org.tongguan.assessment.domain.Timetables;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Where running attempts at exams with sections stand; of all others it asks nothing (A18). */
@ApplicationScoped
class AttemptSections {
    private final Timetables timetables;
    private final Heartbeat heartbeat;

    @Inject
    AttemptSections(Timetables timetables, Heartbeat heartbeat) {
        this.timetables = timetables;
        this.heartbeat = heartbeat;
    }

    @SuppressWarnings("NullAway")
    AttemptSections() {
        this(null, null);
    }

    /**
     * The sections laid out for an attempt that begins; empty when it has none.
     *
     * @throws DomainError {@code service.unavailable} while an outage may still be credited (A9)
     */
    Optional<Timetable> begin(Attempt attempt, Exam exam, int extraMinutes) {
        if (!attempt.paper().divided()) {
            return Optional.empty();
        }
        requireSettled();
        return Optional.of(Timetable.of(exam.terms().blueprint().sections(), attempt.startedAt(), exam.terms().minutes(), extraMinutes, attempt.deadline()));
    }

    /**
     * Empty for an attempt that is sealed or has no sections.
     *
     * @throws DomainError {@code service.unavailable} while an outage may still be credited: the next section must not be shown too early (A9)
     */
    Optional<Timetable> of(Attempt attempt) {
        if (!attempt.running() || !attempt.paper().divided()) {
            return Optional.empty();
        }
        requireSettled();
        return timetables.of(attempt.id());
    }

    private void requireSettled() {
        if (!heartbeat.settled()) {
            throw new DomainError(CommonError.UNAVAILABLE);
        }
    }

    /** Gives the section that is worked on more time, as the attempt's deadline has got. */
    void extend(Attempt attempt, Instant now, Duration by) {
        if (attempt.paper().divided()) {
            timetables.of(attempt.id()).ifPresent(times -> timetables.put(Map.of(attempt.id(), times.moved(now, by))));
        }
    }

    /** @param attempt held by this transaction */
    void put(Attempt attempt, Timetable times) {
        timetables.put(Map.of(attempt.id(), times));
    }

    static OpenSection shown(Attempt attempt, Exam exam, Timetable times, Instant now) {
        int current = times.current(now);
        return new OpenSection(current, times.size(), exam.terms().blueprint().sections().get(current - 1).title(),
                times.stretch(current).timed(), times.stretch(current).endsAt(), attempt.paper().size());
    }
}

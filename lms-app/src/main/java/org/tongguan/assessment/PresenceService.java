package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.AttemptToken;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.Presences;
import org.tongguan.assessment.domain.Timetable;
import org.tongguan.platform.security.Access;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Hears every 20 s that a candidate's page is alive, and tells it what the invigilator has said or granted. */
@ApplicationScoped
@Access(open = true)
public class PresenceService {
    private final Attempts attempts;
    private final Presences presences;
    private final AttemptSections sections;
    private final Clock clock;

    /** The section that is worked on, and when the next one begins by itself. */
    public record SectionTime(int number, Instant deadline) {
    }

    /**
     * @param section   of an exam with sections, while it runs
     * @param focusLost how often the attempt's pages have been out of sight, as far as they have said
     * @param messages  that the candidate has not confirmed
     */
    public record Presence(boolean running, Instant deadline, Optional<SectionTime> section, Instant serverTime, int focusLost, List<RoomMessage> messages) {
        public Presence {
            messages = List.copyOf(messages);
        }
    }

    @Inject
    PresenceService(Attempts attempts, Presences presences, AttemptSections sections, Clock clock) {
        this.attempts = attempts;
        this.presences = presences;
        this.sections = sections;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    PresenceService() {
        this(null, null, null, null);
    }

    /**
     * Open, because the attempt's token vouches for the caller (A4).
     *
     * @param focusLost how often the attempt's pages have been out of sight: what the first reply told, and the page's own count since
     * @param confirmed messages that the candidate has confirmed since the last call
     * @throws DomainError {@code attempt.token-invalid}, also on a device from which another has taken over
     */
    @Access(open = true)
    @Transactional
    public Presence seen(AttemptId id, String token, int focusLost, Collection<Long> confirmed) {
        Instant now = clock.instant();
        if (!attempts.opens(id, new AttemptToken(token), now)) {
            throw new DomainError(AssessmentError.TOKEN_INVALID);
        }
        Attempt attempt = attempts.find(id).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        int counted = attempt.running() ? presences.seen(id, focusLost, now) : focusLost;
        presences.confirm(id, confirmed, now);
        return new Presence(attempt.running(), attempt.deadline().at(), sections.of(attempt).map(times -> section(times, now)), now, counted,
                presences.unread(id));
    }

    private static SectionTime section(Timetable times, Instant now) {
        return new SectionTime(times.current(now), times.stretch(times.current(now)).endsAt());
    }
}

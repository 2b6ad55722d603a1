package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.domain.Answers;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.Timetable;
import org.tongguan.platform.security.Access;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Ends a section before its time (A18). Open to callers without a session, because the attempt's token vouches for them (A4). */
@ApplicationScoped
@Access(open = true)
public class SectionService {
    private final Attempts attempts;
    private final Answers answers;
    private final AttemptSections sections;
    private final AttemptDoor door;
    private final AttemptDesk desk;
    private final Clock clock;

    @Inject
    SectionService(Attempts attempts, Answers answers, AttemptSections sections, AttemptDoor door, AttemptDesk desk, Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.sections = sections;
        this.door = door;
        this.desk = desk;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    SectionService() {
        this(null, null, null, null, null, null);
    }

    /**
     * Ends the section and opens the next; for one that is over already it changes nothing, so that it may be repeated.
     *
     * @param known sequence number by slot, as the candidate's page knows them
     * @return the attempt as it stands then
     * @throws DomainError {@code section.not-begun}, {@code section.last} for the last one, which ends with the submission,
     *                     {@code submission.incomplete} when the server lacks an answer, {@code attempt.closed},
     *                     {@code attempt.token-needed} where the exam lets devices in
     */
    @Access(open = true)
    @Transactional
    public OpenAttempt end(AttemptId id, Optional<String> token, int section, Map<Integer, Long> known) {
        door.require(id, token);
        Attempt attempt = hold(id);
        door.requireAdmitted(attempt, token);
        if (section < 1 || section > attempt.paper().sections()) {
            throw new DomainError(CommonError.NOT_FOUND);
        }
        Timetable times = sections.of(attempt).orElseThrow(() -> new DomainError(AssessmentError.ATTEMPT_CLOSED));
        Instant now = clock.instant();
        attempt.requireOpen(now);
        if (times.requireBegun(section, now)) {
            attempt.requireComplete(known, answers.of(id));
            Timetable after = times.ended(section, now);
            sections.put(attempt, after);
            attempts.moveDeadline(id, after.deadline());
        }
        return desk.open(hold(id), Optional.empty());
    }

    private Attempt hold(AttemptId id) {
        return attempts.hold(id).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }
}

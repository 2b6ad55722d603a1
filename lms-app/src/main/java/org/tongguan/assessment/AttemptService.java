package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.domain.Answers;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.Attempt.Seal;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.Deadline;
import org.tongguan.assessment.domain.Receipt;
import org.tongguan.assessment.domain.Sealing;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/**
 * Goes on with an attempt and ends it. Open to callers without a session, because the attempt's token vouches for them (A4); without a
 * token the caller must have signed in as the candidate.
 */
@ApplicationScoped
@Access(open = true)
public class AttemptService {
    private final Attempts attempts;
    private final Answers answers;
    private final AttemptDoor door;
    private final AttemptDesk desk;
    private final Sealing sealing;
    private final SealingGate gate;
    private final Heartbeat heartbeat;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    AttemptService(Attempts attempts, Answers answers, AttemptDoor door, AttemptDesk desk, Sealing sealing, SealingGate gate,
            Heartbeat heartbeat, CurrentUser user, Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.door = door;
        this.desk = desk;
        this.sealing = sealing;
        this.gate = gate;
        this.heartbeat = heartbeat;
        this.user = user;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    AttemptService() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /**
     * The attempt as it stands. A signed-in candidate without a token gets one while it runs, to go on with on this device; where the exam
     * lets devices in one by one (A14), no token, paper or answers, but only where the attempt stands: the way on leads through its start.
     *
     * @throws DomainError {@code exam.browser-needed} when one goes on without a token in another browser than the exam asks for
     */
    @Access(open = true)
    @Transactional
    public OpenAttempt open(AttemptId id, Optional<String> token, Knock knock) {
        door.require(id, token);
        Attempt attempt = find(id);
        heartbeat.requireSettled(attempt, clock.instant());
        if (token.isPresent() || !attempt.running()) {
            return desk.open(attempt, Optional.empty());
        }
        if (!desk.letsIn(attempt, knock)) {
            return desk.outline(attempt);
        }
        return attempt.deadline().open(clock.instant()) ? desk.openWithToken(attempt) : desk.open(attempt, Optional.empty());
    }

    /**
     * Seals and marks the attempt; doing it again gives the same receipt.
     *
     * @param known sequence number by slot, as the candidate's page knows them
     * @throws DomainError {@code submission.incomplete} when the server lacks one of them; {@code attempt.closed} after deadline and grace, and
     *                     when the server has sealed the attempt itself; {@code attempt.token-needed} where the exam lets devices in
     */
    @Access(open = true)
    @Transactional
    public AttemptReceipt submit(AttemptId id, Optional<String> token, Map<Integer, Long> known) {
        gate.enter();
        door.require(id, token);
        Attempt attempt = attempts.hold(id).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        List<SavedAnswer> given = answers.of(id);
        if (attempt.seal().isPresent() && attempt.seal().get().by() == SealedBy.CANDIDATE) {
            return receipt(attempt, attempt.seal().get(), given);
        }
        door.requireAdmitted(attempt, token);
        heartbeat.requireSettled(attempt, clock.instant());
        attempt.requireOpen(clock.instant());
        attempt.requireComplete(known, given);
        return receipt(attempt, sealing.seal(attempt, given, SealedBy.CANDIDATE), given);
    }

    /** The receipt, checked against the answers held now. Auditors may read any. */
    @Access(open = true)
    @Transactional
    public AttemptReceipt receipt(AttemptId id, Optional<String> token) {
        if (token.isPresent() || !user.has(Role.AUDITOR)) {
            door.require(id, token);
        }
        Attempt attempt = find(id);
        return receipt(attempt, attempt.requireSealed(), answers.of(id));
    }

    /** Attempts that the server must seal because their time is over; none while an outage may still be credited. */
    @Access(system = true)
    @Transactional
    public List<AttemptId> overdue(int most) {
        return heartbeat.settled() ? attempts.due(Deadline.dueBefore(clock.instant()), most) : List.of();
    }

    /** Seals one of them, unless another node is at it; in a transaction of its own, so that one failure holds up nobody else. */
    @Access(system = true)
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sealOverdue(AttemptId id) {
        gate.enter();
        attempts.holdIfRunningAndFree(id).filter(attempt -> !attempt.deadline().open(clock.instant()))
                .ifPresent(attempt -> sealing.seal(attempt, SealedBy.CLOCK));
    }

    private Attempt find(AttemptId id) {
        return attempts.find(id).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }

    private static AttemptReceipt receipt(Attempt attempt, Seal seal, List<SavedAnswer> given) {
        return new AttemptReceipt(attempt.id(), seal.at(), seal.by(), seal.receipt(), Receipt.canonical(attempt.id(), given),
                Receipt.digest(attempt.id(), given).equals(seal.receipt()), given);
    }
}

package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.domain.Announcing;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Leads a planned exam through its life (A10); every step leaves a trace. */
@ApplicationScoped
@Access({Role.TRAINER, Role.ORG_OFFICER})
public class ExamLifeService {
    private final Exams exams;
    private final Attempts attempts;
    private final ExamPapers papers;
    private final Announcing announcing;
    private final ExamScope scope;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ExamLifeService(Exams exams, Attempts attempts, ExamPapers papers, Announcing announcing, ExamScope scope, AuditTrail audit, Clock clock) {
        this.exams = exams;
        this.attempts = attempts;
        this.papers = papers;
        this.announcing = announcing;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    ExamLifeService() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Takes a step. Withdrawing throws the fixed papers away, which nobody has sat, so that announcing draws them from the bank as it is then.
     *
     * @throws DomainError {@code exam.from-file}, {@code exam.wrong-phase}, {@code exam.not-feasible} naming what the bank lacks,
     *                     {@code exam.window-over}, {@code exam.still-sitting}, {@code exam.plan-invalid} for a window without a beginning
     */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public void move(ExamId id, ExamMove move) {
        Exam exam = held(id);
        Instant now = clock.instant();
        ExamPhase before = exam.phase(now);
        ExamPhase after = move.require(before);
        Optional<Instant> opensAt = exam.life().opensAt();
        Optional<Instant> closesAt = exam.life().closesAt();
        switch (move) {
            case ANNOUNCE -> {
                exam.requireWindow(now);
                papers.prepare(exam);
            }
            case OPEN_NOW -> {
                exam.requireNotOver(now);
                papers.prepare(exam);
                opensAt = Optional.of(opensAt.filter(at -> !at.isAfter(now)).orElse(now));
            }
            case CLOSE -> closesAt = Optional.of(closesAt.filter(at -> !at.isAfter(now)).orElse(now));
            case FINISH_MARKING -> requireAllMarked(id, now);
            case WITHDRAW -> exams.putForms(id, List.of());
            case RELEASE, ARCHIVE -> { }
        }
        exams.move(id, after, opensAt, closesAt);
        audit.record("exam." + move.key(), "exam", id.toString(), Map.of("from", before.key(), "to", after.key()));
    }

    /**
     * Moves the end of the window, also of an exam that is open or closed; attempts that run keep their deadline.
     *
     * @param version of the exam that the caller has seen; empty for a caller who does not mind what others did
     * @throws DomainError {@code exam.from-file}, {@code exam.wrong-phase}, {@code input.edited-meanwhile}, {@code exam.window-over} for a
     *                     moment that has passed, {@code exam.plan-invalid} for one before the beginning, {@code exam.reason-missing}
     */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public void moveEnd(ExamId id, Instant end, String reason, Optional<Long> version) {
        Exam exam = held(id);
        if (version.filter(seen -> seen != exam.life().version()).isPresent()) {
            throw new DomainError(CommonError.EDITED_MEANWHILE);
        }
        Instant now = clock.instant();
        if (exam.phase(now).compareTo(ExamPhase.CLOSED) > 0) {
            throw new DomainError(ExamLifeError.WRONG_PHASE, Map.of("phase", exam.phase(now).key(), "move", "move-end"));
        }
        moveEnd(exam, exam.phase(now), end, reason, now);
    }

    /**
     * Opens an exam again that people or the clock have closed, until another end of its window; attempts that run keep their deadline.
     *
     * @throws DomainError {@code exam.from-file}, {@code exam.wrong-phase}, {@code exam.window-over} for a moment that has passed,
     *                     {@code exam.not-feasible} naming what the bank lacks, {@code exam.reason-missing}
     */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public void reopen(ExamId id, Instant end, String reason) {
        Exam exam = held(id);
        Instant now = clock.instant();
        ExamPhase before = exam.phase(now);
        if (!before.over()) {
            throw new DomainError(ExamLifeError.WRONG_PHASE, Map.of("phase", before.key(), "move", "reopen"));
        }
        papers.prepare(exam);
        moveEnd(exam, ExamMove.OPEN_NOW.require(before), end, reason, now);
        audit.record("exam.reopened", "exam", id.toString(), Map.of("from", before.key(), "to", ExamPhase.OPEN.key()));
    }

    private void moveEnd(Exam exam, ExamPhase to, Instant end, String reason, Instant now) {
        String why = Adjustment.requireReason(reason);
        if (!end.isAfter(now)) {
            throw new DomainError(ExamLifeError.WINDOW_OVER);
        }
        if (exam.life().opensAt().filter(opens -> !opens.isBefore(end)).isPresent()) {
            throw new DomainError(ExamLifeError.PLAN_INVALID, Map.of("field", "closesAt"));
        }
        exams.move(exam.id(), to, exam.life().opensAt(), Optional.of(end));
        audit.record("exam.end-moved", "exam", exam.id().toString(), Map.of("from", exam.life().closesAt().map(Instant::toString).orElse(""), "to",
                end.toString(), "reason", why));
    }

    /** Exams that the clock or the last mark has moved on. */
    @Access(system = true)
    @Transactional
    public List<ExamId> due(int most) {
        return exams.dueToMove(clock.instant(), most);
    }

    /**
     * Writes down where the clock has brought the exam, and that marking is finished when nothing is left to mark and nobody may start
     * later.
     */
    @Access(system = true)
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void follow(ExamId id) {
        Exam exam = exams.hold(id).orElseThrow();
        Instant now = clock.instant();
        ExamPhase reached = exam.phase(now);
        if (reached == ExamPhase.CLOSED && exam.life().stored() == ExamPhase.CLOSED && allMarked(id, now)) {
            reached = ExamPhase.MARKED;
        }
        if (reached != exam.life().stored()) {
            exams.move(id, reached, exam.life().opensAt(), exam.life().closesAt());
            audit.record("exam.moved-by-clock", "exam", id.toString(), Map.of("from", exam.life().stored().key(), "to", reached.key()));
        }
    }

    /** Marked attempts of released exams of which the other slices have not heard. */
    @Access(system = true)
    @Transactional
    public List<AttemptId> unannounced(int most) {
        return attempts.unannounced(most);
    }

    @Access(system = true)
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void announce(AttemptId id) {
        Optional<Attempt> attempt = attempts.hold(id).filter(held -> attempts.awaitsAnnouncement(held.id()));
        attempt.flatMap(Attempt::outcome).ifPresent(outcome -> announcing.announce(attempt.get(), outcome));
    }

    private Exam held(ExamId id) {
        Exam exam = exams.hold(id).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        exam.requirePlanned();
        scope.require(exam.rules().audience());
        return exam;
    }

    private void requireAllMarked(ExamId id, Instant now) {
        if (!allMarked(id, now)) {
            throw new DomainError(ExamLifeError.STILL_SITTING);
        }
    }

    private boolean allMarked(ExamId id, Instant now) {
        return exams.overview(id, now).filter(overview -> overview.running() + overview.unmarked() == 0).isPresent()
                && !exams.awaitsLateStart(id, now);
    }
}

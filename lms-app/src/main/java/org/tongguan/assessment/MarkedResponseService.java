package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.MarkingRubric;
import org.tongguan.assessment.domain.MarkingTasks;
import org.tongguan.assessment.domain.MarkingTasks.Mark;
import org.tongguan.assessment.domain.MarkingTasks.Task;
import org.tongguan.assessment.domain.Reopening;
import org.tongguan.assessment.domain.Sealing;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;

/**
 * Single responses that people mark, before their results are told (A16): a second marker for one of them, and corrections of the own mark.
 * Both have a reason and a trace. Everything locks the response first, then the attempt, then the exam, as marking does.
 */
@ApplicationScoped
@Access(Role.TRAINER)
public class MarkedResponseService {
    @Inject
    private MarkingTasks tasks;
    @Inject
    private Attempts attempts;
    @Inject
    private Exams exams;
    @Inject
    private MarkingLayout layout;
    @Inject
    private Reopening reopening;
    @Inject
    private Sealing sealing;
    @Inject
    private CurrentPerson person;
    @Inject
    private CurrentUser user;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** A response, its attempt and its exam, held. */
    private record Held(Task task, Attempt attempt, Exam exam) {
    }

    /**
     * Responses of an exam, those of the caller left out.
     *
     * @param code beginning of a response's code; empty for any
     * @param mine only those that the caller has marked, the latest first; else all, the unfinished first
     */
    @Access(Role.TRAINER)
    @Transactional
    public Page<MarkedResponse> list(ExamId id, String code, boolean mine, int offset, int limit) {
        Exam exam = exams.find(id).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        Instant now = clock.instant();
        Page<MarkingTasks.Listed> page = tasks.list(id, user.actor(), self(), code.replaceAll("\\W|_", "").toUpperCase(Locale.ROOT), mine,
                Math.max(0, offset), Page.limit(limit));
        return new Page<>(page.items().stream().map(one -> {
            boolean told = exam.told(one.marked(), now);
            return new MarkedResponse(one.code(), one.question(), one.stem(), one.wanted(), one.given(), one.finished(),
                    one.mine().map(fraction -> fraction.movePointRight(2)), !told && one.wanted() == 1,
                    !told && one.mine().isPresent() && one.given() == 1);
        }).toList(), page.total(), page.offset(), page.limit());
    }

    /**
     * Lets a second person mark one response, also when one has finished it. Its attempt has no outcome until then, and an exam whose marking
     * was finished is closed only, as before.
     *
     * @throws DomainError {@code exam.reason-missing}, {@code marking.own}, {@code marking.result-told}, {@code marking.second-wanted}
     */
    @Access(Role.TRAINER)
    @Transactional
    public void askSecond(String code, String reason) {
        String why = Adjustment.requireReason(reason);
        Held held = held(code);
        held.task().requireOneWanted();
        tasks.askSecond(held.task());
        boolean takenBack = false;
        if (held.task().finished()) {
            reopening.reopen(held.attempt());
            takenBack = takenBack(held.exam());
        }
        audit.record("marking.second-asked", "attempt", held.attempt().id().toString(), new TreeMap<>(Map.of("slot", held.task().slot(),
                "given", held.task().given(), "finished", held.task().finished(), "reason", why)));
        if (takenBack) {
            audit.record("exam.taken-back", "exam", held.exam().id().toString(), Map.of("from", ExamPhase.MARKED.key(), "to", ExamPhase.CLOSED.key()));
        }
    }

    private boolean takenBack(Exam exam) {
        if (exam.phase(clock.instant()) != ExamPhase.MARKED) {
            return false;
        }
        exams.move(exam.id(), ExamPhase.CLOSED, exam.life().opensAt(), exam.life().closesAt());
        return true;
    }

    /** The response with the caller's mark. @throws DomainError {@code input.not-found} when there is none */
    @Access(Role.TRAINER)
    @Transactional
    public OwnMark own(String code) {
        Task task = tasks.hold(code).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        Mark mark = own(task);
        return new OwnMark(layout.of(task, attempts.find(task.attempt()).orElseThrow(), task.given()), mark.lines(), mark.comment());
    }

    /**
     * Takes another mark in place of the one that the caller has given, as long as no second marker's has been compared with it.
     *
     * @param lines percent of the item's points by rubric line
     * @throws DomainError {@code exam.reason-missing}, {@code input.not-found} when the caller has not marked it, {@code marking.compared},
     *                     {@code marking.result-told}, {@code marking.incomplete}, {@code marking.out-of-range}
     */
    @Access(Role.TRAINER)
    @Transactional
    public void correct(String code, Map<String, BigDecimal> lines, String comment, String reason) {
        String why = Adjustment.requireReason(reason);
        Held held = held(code);
        Task task = held.task();
        Mark before = own(task);
        task.requireUncompared();
        MarkingRubric rubric = layout.rubric(task);
        Mark after = new Mark(user.actor(), rubric.taken(lines), rubric.fraction(lines), MarkingService.said(comment), clock.instant());
        tasks.replace(task, after);
        if (task.finished()) {
            sealing.completeIfMarked(reopening.reopen(held.attempt()));
        }
        audit.record("item.mark-corrected", "attempt", task.attempt().toString(), new TreeMap<>(Map.of("slot", task.slot(),
                "before", before.fraction(), "after", after.fraction(), "linesBefore", words(before), "linesAfter", words(after),
                "finished", task.finished(), "reason", why)));
    }

    private static String words(Mark mark) {
        return mark.lines().entrySet().stream().map(line -> line.getKey() + " " + line.getValue().toPlainString()).collect(Collectors.joining("; "));
    }

    private Held held(String code) {
        Task task = tasks.hold(code).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        Attempt attempt = attempts.hold(task.attempt()).orElseThrow();
        if (self().equals(Optional.of(attempt.person()))) {
            throw new DomainError(AssessmentError.OWN_RESPONSE);
        }
        Exam exam = exams.hold(task.exam()).orElseThrow();
        if (exam.told(attempt.outcome().isPresent(), clock.instant())) {
            throw new DomainError(AssessmentError.RESULT_TOLD);
        }
        return new Held(task, attempt, exam);
    }

    private Mark own(Task task) {
        return tasks.marks(task.attempt(), task.slot()).stream().filter(mark -> mark.marker().equals(user.actor())).findFirst()
                .orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }

    private Optional<PersonId> self() {
        return person.get().map(PersonSummary::id);
    }
}

package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.BankItem;
import org.tongguan.assessment.domain.Deadline;
import org.tongguan.assessment.domain.Eligibility;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.PaperDraw;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** A candidate's exams and the start of an attempt. */
@ApplicationScoped
@Access(Role.TRAINEE)
public class ExamService {
    private static final PaperDraw DRAW = new PaperDraw(new SecureRandom());

    private final Exams exams;
    private final Attempts attempts;
    private final QuestionBank bank;
    private final Eligibility eligibility;
    private final CourseCatalogue courses;
    private final CurrentPerson current;
    private final AttemptDesk desk;
    private final Clock clock;

    @Inject
    ExamService(Exams exams, Attempts attempts, QuestionBank bank, Eligibility eligibility, CourseCatalogue courses, CurrentPerson current,
            AttemptDesk desk, Clock clock) {
        this.exams = exams;
        this.attempts = attempts;
        this.bank = bank;
        this.eligibility = eligibility;
        this.courses = courses;
        this.current = current;
        this.desk = desk;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    ExamService() {
        this(null, null, null, null, null, null, null, null);
    }

    /** The exams of the caller's tier, and those that the caller has sat before. */
    @Access(Role.TRAINEE)
    @Transactional
    public List<ExamCard> mine() {
        PersonSummary person = current.require();
        Map<String, CourseSummary> byKey = courses.current().stream().collect(Collectors.toMap(CourseSummary::key, Function.identity()));
        List<Attempt> all = attempts.of(person.id());
        return exams.all().stream().filter(exam -> byKey.containsKey(exam.courseKey()))
                .filter(exam -> byKey.get(exam.courseKey()).tier() == person.tier() || all.stream().anyMatch(past -> past.exam().equals(exam.id())))
                .map(exam -> card(person, exam, byKey.get(exam.courseKey()),
                        all.stream().filter(past -> past.exam().equals(exam.id())).toList()))
                .toList();
    }

    /** @throws DomainError {@code input.not-found}; an exam of another tier is shown with its refusal */
    @Access(Role.TRAINEE)
    @Transactional
    public ExamCard find(ExamId id) {
        PersonSummary person = current.require();
        Exam exam = exam(id);
        return card(person, exam, course(exam), attempts.of(person.id(), id));
    }

    /**
     * Starts an attempt, or returns the running one with a token for this device. Calls at the same moment get the same attempt.
     *
     * @throws DomainError {@code exam.other-tier}, {@code attempt.already-passed}, {@code attempt.none-left}, {@code attempt.closed}, or the
     *                     refusal of a {@link SittingRule}
     */
    @Access(Role.TRAINEE)
    @Transactional
    public OpenAttempt start(ExamId id) {
        PersonSummary person = current.require();
        Exam exam = exam(id);
        List<Attempt> past = attempts.of(person.id(), id);
        return running(past).map(this::goOn).orElseGet(() -> begin(person, exam, past));
    }

    private OpenAttempt goOn(Attempt attempt) {
        attempt.requireOpen(clock.instant());
        return desk.openWithToken(attempt);
    }

    private OpenAttempt begin(PersonSummary person, Exam exam, List<Attempt> past) {
        eligibility.refusal(person, exam, course(exam), past).ifPresent(refusal -> {
            throw refusal;
        });
        Instant now = clock.instant();
        int number = past.size() + 1;
        Attempt fresh = new Attempt(new AttemptId(0), exam.id(), person.id(), number,
                DRAW.draw(exam.terms().blueprint(), bank.current(exam.courseKey()).stream().map(BankItem::of).toList()),
                exam.terms().passPercent(), now, Deadline.after(now, exam.terms().minutes()), Optional.empty(), Optional.empty());
        return attempts.add(fresh).map(id -> desk.openFresh(fresh.withId(id), exam))
                .or(() -> running(attempts.of(person.id(), exam.id())).map(this::goOn))
                .orElseThrow(() -> new DomainError(CommonError.EDITED_MEANWHILE));
    }

    private static Optional<Attempt> running(List<Attempt> past) {
        return past.stream().filter(Attempt::running).findFirst();
    }

    private ExamCard card(PersonSummary person, Exam exam, CourseSummary course, List<Attempt> past) {
        Optional<DomainError> refusal = eligibility.refusal(person, exam, course, past);
        return new ExamCard(exam.id(), course, exam.title(), exam.terms().questions(), exam.terms().minutes(), exam.terms().attempts(),
                exam.terms().passPercent(), state(exam, past, refusal.isPresent()), refusal, past.stream().map(ExamService::summary).toList());
    }

    private ExamState state(Exam exam, List<Attempt> past, boolean refused) {
        Optional<Attempt> running = running(past);
        if (running.isPresent()) {
            return running.get().deadline().open(clock.instant()) ? ExamState.RUNNING : ExamState.CLOSING;
        }
        if (past.stream().anyMatch(Attempt::passed)) {
            return ExamState.PASSED;
        }
        if (past.stream().anyMatch(Attempt::awaitsMarks)) {
            return ExamState.AWAITS_MARKS;
        }
        if (past.size() >= exam.terms().attempts()) {
            return ExamState.USED_UP;
        }
        return refused ? ExamState.NOT_YET : ExamState.READY;
    }

    private static AttemptSummary summary(Attempt attempt) {
        return new AttemptSummary(attempt.id(), attempt.exam(), attempt.number(), attempt.startedAt(), attempt.deadline().at(),
                attempt.seal().map(seal -> new AttemptSummary.Outcome(seal.at(), seal.timedOut(),
                        attempt.outcome().map(Attempt.Outcome::percent), attempt.passed())));
    }

    private Exam exam(ExamId id) {
        return exams.find(id).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }

    private CourseSummary course(Exam exam) {
        return courses.byKey(exam.courseKey()).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }
}

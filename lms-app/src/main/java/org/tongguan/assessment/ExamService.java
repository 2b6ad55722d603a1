package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.AttemptToken;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.BankItem;
import org.tongguan.assessment.domain.Blueprint;
import org.tongguan.assessment.domain.Candidacies;
import org.tongguan.assessment.domain.Candidacy;
import org.tongguan.assessment.domain.Eligibility;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.NewAttempt;
import org.tongguan.assessment.domain.Paper;
import org.tongguan.assessment.domain.PaperDraw;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.organisation.CurrentPerson;
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
    private final Candidacies candidacies;
    private final ExamDoor door;
    private final CourseCatalogue courses;
    private final CurrentPerson current;
    private final AttemptDesk desk;
    private final StartQueue starts;
    private final FormDealer dealer;
    private final AttemptSections sections;
    private final Clock clock;

    @Inject
    ExamService(Exams exams, Attempts attempts, QuestionBank bank, Eligibility eligibility, Candidacies candidacies, ExamDoor door,
            CourseCatalogue courses, CurrentPerson current, AttemptDesk desk, StartQueue starts, FormDealer dealer,
            AttemptSections sections, Clock clock) {
        this.exams = exams;
        this.attempts = attempts;
        this.bank = bank;
        this.eligibility = eligibility;
        this.candidacies = candidacies;
        this.door = door;
        this.courses = courses;
        this.current = current;
        this.desk = desk;
        this.starts = starts;
        this.dealer = dealer;
        this.sections = sections;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    ExamService() {
        this(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The exams of the caller's tier, those planned for the caller, and those that the caller has sat before. */
    @Access(Role.TRAINEE)
    @Transactional
    public List<ExamCard> mine() {
        Candidacy candidate = candidacies.of(current.require());
        Map<String, CourseSummary> byKey = courses.current().stream().collect(Collectors.toMap(CourseSummary::key, Function.identity()));
        List<Attempt> all = attempts.of(candidate.person().id());
        Eligibility whole = eligibility.forListOf(candidate.person().id());
        return exams.concerning(candidate.person().id()).stream().filter(exam -> byKey.containsKey(exam.courseKey()))
                .map(exam -> card(whole, candidate, exam, byKey.get(exam.courseKey()),
                        all.stream().filter(past -> past.exam().equals(exam.id())).toList()))
                .filter(card -> !card.past().isEmpty() || meantFor(candidate, card)).toList();
    }

    private static boolean meantFor(Candidacy candidate, ExamCard card) {
        return card.gate() ? card.course().tier() == candidate.person().tier()
                : card.refusal().map(refusal -> refusal.code() != ExamLifeError.NOT_INVITED).orElse(true);
    }

    /** @throws DomainError {@code input.not-found}; an exam of another tier is shown with its refusal, a draft to nobody */
    @Access(Role.TRAINEE)
    @Transactional
    public ExamCard find(ExamId id) {
        Candidacy candidate = candidacies.of(current.require());
        Exam exam = exam(id);
        ExamCard card = card(eligibility, candidate, exam, course(exam), attempts.of(candidate.person().id(), id));
        if (card.past().isEmpty() && (exam.life().stored() == ExamPhase.DRAFT || !exam.gate() && !meantFor(candidate, card))) {
            throw new DomainError(CommonError.NOT_FOUND);
        }
        return card;
    }

    /**
     * Starts an attempt, or returns the running one with a token for this device. Calls at the same moment get the same attempt. No
     * transaction spans it: what it reads may change until the end of one just as well, and {@link StartQueue} has one for all who start.
     *
     * @throws DomainError {@code exam.other-tier}, {@code exam.not-…}, {@code exam.cool-down}, {@code attempt.already-passed},
     *                     {@code attempt.none-left}, {@code attempt.closed}, what {@link ExamDoor} asks for, or the refusal of a
     *                     {@link SittingRule}
     */
    @Access(Role.TRAINEE)
    public OpenAttempt start(ExamId id, Knock knock) {
        Candidacy candidate = candidacies.of(current.require());
        Exam exam = exam(id);
        List<Attempt> past = attempts.of(candidate.person().id(), id);
        Optional<Attempt> running = running(past);
        if (running.isEmpty()) {
            CourseSummary course = courses.recentByKey(exam.courseKey()).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
            List<Attempt> counting = eligibility.counting(candidate.person().id(), exam, course, past);
            eligibility.refusal(candidate, exam, course, counting, clock.instant()).ifPresent(refusal -> {
                throw refusal;
            });
        }
        door.require(exam, candidate.person().id(), knock);
        return running.map(attempt -> desk.goOn(exam, attempt, knock.device())).orElseGet(() -> begin(candidate, exam, past, knock.device()));
    }

    private OpenAttempt begin(Candidacy candidate, Exam exam, List<Attempt> past, Optional<DeviceSecret> device) {
        Instant now = clock.instant();
        Optional<Adjustment> adjustment = candidate.adjustment(exam.id());
        int extra = adjustment.map(Adjustment::extraMinutes).orElse(0);
        Attempt fresh = new Attempt(new AttemptId(0), exam.id(), candidate.person().id(), past.size() + 1, paper(exam, past),
                exam.terms().passPercent(), now, exam.deadline(adjustment, now), Optional.empty(), Optional.empty());
        NewAttempt start = new NewAttempt(fresh, AttemptToken.create(), device, sections.begin(fresh, exam, extra));
        return starts.enter(start).map(id -> desk.openFresh(id, start, exam))
                .or(() -> running(attempts.of(candidate.person().id(), exam.id())).map(attempt -> goOn(exam, attempt, start)))
                .orElseThrow(() -> new DomainError(CommonError.EDITED_MEANWHILE));
    }

    /** What runs may be this very start, of whose commit the database could not tell. */
    private OpenAttempt goOn(Exam exam, Attempt running, NewAttempt start) {
        return attempts.opens(running.id(), start.token(), clock.instant()) ? desk.openFresh(running.id(), start, exam) : desk.goOn(exam, running, start.device());
    }

    /** One of the fixed papers in turn, or a paper of its own. @param past latest first */
    private Paper paper(Exam exam, List<Attempt> past) {
        List<Paper> forms = exam.rules().forms() > 0 ? exams.forms(exam.id()) : List.of();
        if (!forms.isEmpty()) {
            Paper form = dealer.deal(exam.id(), forms, attempts.count(exam.id()), past.stream().findFirst().map(Attempt::paper));
            return exam.rules().shuffle() ? DRAW.shuffled(form) : form;
        }
        List<BankItem> items = bank.recentOutlines(exam.courseKey()).stream().map(BankItem::of).toList();
        if (!exam.gate() && !exam.terms().blueprint().shortfalls(items).isEmpty()) {
            items = bank.outlines(exam.courseKey()).stream().map(BankItem::of).toList();
            List<ExamPlan.Shortfall> lacks = exam.terms().blueprint().shortfalls(items);
            if (!lacks.isEmpty()) {
                throw ExamPapers.notFeasible(lacks);
            }
        }
        Paper drawn = DRAW.draw(exam.terms().blueprint(), items, false);
        Paper complete = drawn.with(bank.versions(drawn.versions()));
        return exam.rules().shuffle() ? DRAW.shuffled(complete) : complete;
    }

    private static Optional<Attempt> running(List<Attempt> past) {
        return past.stream().filter(Attempt::running).findFirst();
    }

    private ExamCard card(Eligibility judge, Candidacy candidate, Exam exam, CourseSummary course, List<Attempt> past) {
        Instant now = clock.instant();
        boolean shown = exam.shown(now).outcome();
        List<Attempt> counting = judge.counting(candidate.person().id(), exam, course, past);
        Optional<DomainError> refusal = judge.refusal(candidate, exam, course, counting, now);
        int minutes = exam.terms().minutes() + candidate.adjustment(exam.id()).map(Adjustment::extraMinutes).orElse(0);
        return new ExamCard(exam.id(), course, exam.title(), exam.terms().questions(), minutes, exam.terms().attempts(),
                Math.max(0, exam.terms().attempts() - counting.size()), exam.terms().passPercent(), state(exam, counting, refusal.isPresent(), shown), refusal,
                past.stream().map(attempt -> summary(attempt, shown)).toList(), exam.gate(), exam.rules().guard().code().isPresent(),
                exam.window(candidate.adjustment(exam.id()), now), sections(exam, running(past).isPresent() ? exam.terms().minutes() : minutes));
    }

    /** Minutes granted while an attempt runs go to one section, so that of a running one those of the exam are shown. */
    private static List<ExamCard.Section> sections(Exam exam, int minutes) {
        Blueprint blueprint = exam.terms().blueprint();
        return IntStream.rangeClosed(1, blueprint.sections().size()).mapToObj(n -> {
            ExamPlan.Section section = blueprint.sections().get(n - 1);
            return new ExamCard.Section(section.title(), blueprint.questions(n), section.minutes().map(own -> BigDecimal.valueOf((long) own * minutes)
                    .divide(BigDecimal.valueOf(exam.terms().minutes()), 1, RoundingMode.HALF_UP)));
        }).toList();
    }

    private ExamState state(Exam exam, List<Attempt> past, boolean refused, boolean shown) {
        Optional<Attempt> running = running(past);
        if (running.isPresent()) {
            return running.get().deadline().open(clock.instant()) ? ExamState.RUNNING : ExamState.CLOSING;
        }
        if (!past.isEmpty() && !shown || past.stream().anyMatch(Attempt::awaitsMarks)) {
            return ExamState.AWAITS_MARKS;
        }
        if (past.stream().anyMatch(Attempt::passed)) {
            return ExamState.PASSED;
        }
        if (past.size() >= exam.terms().attempts()) {
            return ExamState.USED_UP;
        }
        return refused ? ExamState.NOT_YET : ExamState.READY;
    }

    private static AttemptSummary summary(Attempt attempt, boolean shown) {
        return new AttemptSummary(attempt.id(), attempt.exam(), attempt.number(), attempt.startedAt(), attempt.deadline().at(),
                attempt.seal().map(seal -> new AttemptSummary.Outcome(seal.at(), seal.by(),
                        attempt.outcome().filter(outcome -> shown).map(Attempt.Outcome::percent), shown && attempt.passed())));
    }

    private Exam exam(ExamId id) {
        return exams.find(id).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }

    private CourseSummary course(Exam exam) {
        return courses.byKey(exam.courseKey()).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }
}

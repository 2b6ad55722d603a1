package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongguan.assessment.domain.BankItem;
import org.tongguan.assessment.domain.Blueprint;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.Paper;
import org.tongguan.assessment.domain.PaperBalance;
import org.tongguan.assessment.domain.PaperDraw;
import org.tongguan.catalogue.CompetenceCatalogue;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.organisation.PersonDirectory;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.questionbank.QuestionBank.HeldQuestion;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;

/** Plans exams: who may sit, which questions, when, and what is shown of the results. */
@ApplicationScoped
@Access({Role.TRAINER, Role.ORG_OFFICER})
public class ExamPlanService {
    /** Papers of a dry run. */
    public static final int SAMPLE_PAPERS = 20;
    /** Unknown numbers that a refusal names. */
    private static final int MOST_NAMED = 20;

    private final Exams exams;
    private final QuestionBank bank;
    private final ExamPapers papers;
    private final CourseCatalogue courses;
    private final CompetenceCatalogue competences;
    private final ExamScope scope;
    private final PersonDirectory people;
    private final CurrentPerson current;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ExamPlanService(Exams exams, QuestionBank bank, ExamPapers papers, CourseCatalogue courses, CompetenceCatalogue competences,
            ExamScope scope, PersonDirectory people, CurrentPerson current, CurrentUser user, AuditTrail audit, Clock clock) {
        this.exams = exams;
        this.bank = bank;
        this.papers = papers;
        this.courses = courses;
        this.competences = competences;
        this.scope = scope;
        this.people = people;
        this.current = current;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    ExamPlanService() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Exams that may reach people of the caller's scope, the latest planned first, those from files last. */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public Page<ExamOverview> list(ExamQuery query, int offset, int limit) {
        return exams.list(query, scope.seen(), Math.max(0, offset), Page.limit(limit), clock.instant());
    }

    /** @throws DomainError {@code input.not-found}, also for an exam that cannot reach people of the caller's scope */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public ExamDetail detail(ExamId id) {
        Exam exam = scope.reached(exams.find(id));
        boolean inCharge = scope.inCharge(exam.rules().audience());
        ExamPlan plan = exams.plan(exam);
        List<BankItem> items = items(exam.courseKey());
        ExamOverview overview = exams.overview(id, clock.instant()).orElseThrow();
        return new ExamDetail(overview, inCharge ? plan : plan.withheld(), inCharge, exam.life().version(), exam.terms().blueprint().shortfalls(items),
                overview.phase() == ExamPhase.SCHEDULED ? papers.outdated(exam, items) : 0);
    }

    /** What the course's bank lacks for these rows just now; for the editor. */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public List<ExamPlan.Shortfall> shortfalls(String course, List<ExamPlan.Row> rows) {
        return Blueprint.of(rows).shortfalls(items(course));
    }

    /** How many questions of the course's bank fit each row, whatever the other rows take. */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public List<Long> available(String course, List<ExamPlan.Row> rows) {
        List<BankItem> items = items(course);
        return Blueprint.of(rows).rows().stream().map(row -> items.stream().filter(row::fits).count()).toList();
    }

    /**
     * Draws sample papers that nobody will sit.
     *
     * @throws DomainError {@code exam.not-feasible} naming what the bank lacks
     */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public DryRun dryRun(String course, List<ExamPlan.Row> rows, List<ExamPlan.Section> sections) {
        List<BankItem> items = items(course);
        Blueprint blueprint = Blueprint.of(rows).divided(sections);
        List<ExamPlan.Shortfall> lacks = blueprint.shortfalls(items);
        if (!lacks.isEmpty()) {
            throw ExamPapers.notFeasible(lacks);
        }
        PaperDraw draw = new PaperDraw(new SecureRandom());
        List<Paper> papers = Stream.generate(() -> draw.draw(blueprint, items, false)).limit(SAMPLE_PAPERS).toList();
        return PaperBalance.of(papers, items.stream().collect(Collectors.toMap(BankItem::version, Function.identity())));
    }

    /**
     * The fixed papers of an exam and how they are balanced, 1 for A; for those who may see the bank, to look through before anyone sits. Empty
     * where papers are not fixed or not drawn yet.
     *
     * @throws DomainError {@code input.not-found}
     */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public Optional<DryRun> forms(ExamId id) {
        Exam exam = scope.reached(exams.find(id));
        List<Paper> forms = user.has(Role.TRAINER) && exam.rules().forms() > 0 ? exams.forms(id) : List.of();
        Map<Long, BankItem> items = new HashMap<>();
        bank.versions(forms.stream().flatMap(form -> form.versions().stream()).distinct().toList())
                .forEach((version, question) -> items.put(version, BankItem.of(new HeldQuestion(version, question))));
        return forms.isEmpty() ? Optional.empty() : Optional.of(PaperBalance.of(forms, items));
    }

    /** The questions of a sample paper by version; empty for those who may not see the bank. */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public Map<Long, Question> questions(DryRun.Sample paper) {
        return user.has(Role.TRAINER) ? bank.versions(paper.places().stream().map(DryRun.Place::version).toList()) : Map.of();
    }

    /** @throws DomainError {@code exam.plan-invalid}, {@code exam.prerequisite-unknown}, {@code exam.invited-unknown}, {@code access.out-of-scope} */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public ExamId create(ExamPlan wanted) {
        ExamPlan plan = accepted(wanted, List.of());
        Instant now = clock.instant();
        ExamId id = exams.add(plan, current.require().id(), now);
        audit.record("exam.planned", "exam", id.toString(), trace(plan));
        return id;
    }

    /**
     * Replaces the plan of a draft or of an announced exam. What is announced opens by the clock, so it must stay fit to be sat; its fixed
     * papers are drawn anew.
     *
     * @param version of the plan that the change is based on
     * @throws DomainError {@code exam.from-file}, {@code exam.wrong-phase}, {@code input.edited-meanwhile}, {@code exam.plan-invalid},
     *                     {@code exam.prerequisite-unknown}, {@code exam.invited-unknown}, {@code access.out-of-scope}; of an announced
     *                     one {@code exam.not-feasible} naming what the bank lacks, {@code exam.window-over}
     */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public void change(ExamId id, ExamPlan wanted, long version) {
        Exam exam = held(id);
        Instant now = clock.instant();
        ExamPhase phase = exam.phase(now);
        if (phase != ExamPhase.DRAFT && phase != ExamPhase.SCHEDULED) {
            throw new DomainError(ExamLifeError.WRONG_PHASE, Map.of("phase", phase.key(), "move", "change"));
        }
        ExamPlan plan = accepted(wanted, exam.terms().blueprint().planned());
        if (!exams.change(id, plan, version)) {
            throw new DomainError(CommonError.EDITED_MEANWHILE);
        }
        exams.putForms(id, List.of());
        if (phase == ExamPhase.SCHEDULED) {
            Exam changed = exams.find(id).orElseThrow();
            changed.requireWindow(now);
            papers.prepare(changed);
        }
        audit.record("exam.plan-changed", "exam", id.toString(), trace(plan));
    }

    /** A slip in a number would shut somebody out, and nobody would see it before the exam. */
    private void requireKnown(List<String> invited) {
        Map<String, PersonSummary> found = people.byStaffNumbers(invited);
        List<String> unknown = invited.stream().filter(number -> !found.containsKey(number) || !found.get(number).active()).toList();
        if (!unknown.isEmpty()) {
            throw new DomainError(ExamLifeError.INVITED_UNKNOWN, Map.of("count", Integer.toString(unknown.size()), "numbers",
                    unknown.stream().limit(MOST_NAMED).collect(Collectors.joining(" "))));
        }
    }

    /** @param before rows of the plan so far: what they name may stay, even if no framework knows it any more */
    private ExamPlan accepted(ExamPlan wanted, List<ExamPlan.Row> before) {
        wanted.checked().requireCompetences(Stream.concat(competences.fiveAbilities().keySet().stream(), before.stream().map(ExamPlan.Row::competence))
                .collect(Collectors.toSet()));
        if (courses.byKey(wanted.course()).isEmpty()) {
            throw new DomainError(ExamLifeError.PLAN_INVALID, Map.of("field", "course"));
        }
        if (wanted.audience().prerequisite().filter(key -> courses.byKey(key).isEmpty()).isPresent()) {
            throw new DomainError(ExamLifeError.PREREQUISITE_UNKNOWN, Map.of("course", wanted.audience().prerequisite().get()));
        }
        requireKnown(wanted.audience().invited());
        ExamAudience audience = scope.narrowed(wanted.audience());
        scope.require(audience);
        return wanted.with(audience);
    }

    private Exam held(ExamId id) {
        Exam exam = exams.hold(id).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        exam.requirePlanned();
        scope.require(exam.rules().audience());
        return exam;
    }

    /** The code stays out of the trail, which more people read than may know it. */
    private static Map<String, Object> trace(ExamPlan plan) {
        Map<String, Object> trace = new TreeMap<>(Map.of("title", plan.title().zh(), "course", plan.course(), "blueprint", Blueprint.of(plan.rows()).stored(), "minutes",
                plan.minutes(), "attempts", plan.attempts(), "passPercent", plan.passPercent(), "opensAt",
                plan.opensAt().map(Instant::toString).orElse(""), "closesAt", plan.closesAt().map(Instant::toString).orElse(""), "invited",
                plan.audience().invited().size(), "release", plan.release().atOnce().key() + "/" + plan.release().atRelease().key()));
        trace.put("tolerance", plan.tolerance());
        if (!plan.sections().isEmpty()) {
            trace.put("sections", plan.sections().stream().map(section -> section.title().zh() + ":" + section.rows() + ":"
                    + section.minutes().map(Object::toString).orElse("")).collect(Collectors.joining("\n")));
        }
        return trace;
    }

    private List<BankItem> items(String course) {
        return bank.outlines(course).stream().map(BankItem::of).toList();
    }
}

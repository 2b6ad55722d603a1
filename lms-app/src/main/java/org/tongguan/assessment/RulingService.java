package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.tongguan.assessment.RulingPreview.Change;
import org.tongguan.assessment.domain.Answers;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.Attempt.Outcome;
import org.tongguan.assessment.domain.AttemptFiles;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.Marks;
import org.tongguan.assessment.domain.Remarking;
import org.tongguan.assessment.domain.Rulings;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.questionbank.QuestionText;
import org.tongguan.questionbank.Response;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;

/** Voids an item or changes its key after an exam, and marks everything again (A17). */
@ApplicationScoped
@Access(Role.TRAINER)
public class RulingService {
    private static final int MOST_SAMPLES = 200;
    private static final int AT_ONCE = 500;

    @Inject
    private Rulings rulings;
    @Inject
    private Attempts attempts;
    @Inject
    private Answers answers;
    @Inject
    private AttemptFiles files;
    @Inject
    private Exams exams;
    @Inject
    private QuestionBank bank;
    @Inject
    private CourseCatalogue courses;
    @Inject
    private Event<AttemptRemarked> remarked;
    @Inject
    private CurrentUser user;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** A result with what it was made of, and what it would become. */
    private record Revised(Attempt attempt, Marks marks, Outcome outcome, Change change) {
    }

    /** An item of papers that were sat. */
    public record RulableItem(long version, Question question) {
    }

    /** Exams with marked attempts. */
    @Access(Role.TRAINER)
    @Transactional
    public List<MarkedExam> exams() {
        return rulings.markedExams();
    }

    /** Items that a ruling may be about, by code. @param text beginning of the code, or part of the stem; empty for all */
    @Access(Role.TRAINER)
    @Transactional
    public List<RulableItem> items(ExamId exam, String text, int offset, int limit) {
        List<Long> sat = rulings.satVersions(exam, text, Math.max(0, offset), Page.limit(limit));
        Map<Long, Question> questions = bank.versions(sat);
        return sat.stream().map(version -> new RulableItem(version, questions.get(version))).toList();
    }

    @Access(Role.TRAINER)
    @Transactional
    public List<RulingSummary> rulings(ExamId exam) {
        return rulings.of(exam);
    }

    /** Whose result would change; changes nothing. */
    @Access(Role.TRAINER)
    @Transactional
    public RulingPreview preview(NewRuling ruling) {
        int[] counts = new int[4];
        List<Change> samples = new ArrayList<>();
        counts[0] = each(ruling, revised -> {
            counts[1]++;
            counts[2] += revised.change().passed() && !revised.change().passedBefore() ? 1 : 0;
            counts[3] += revised.change().passedBefore() && !revised.change().passed() ? 1 : 0;
            if (samples.size() < MOST_SAMPLES || revised.change().changesSide()) {
                samples.add(revised.change());
            }
        });
        return new RulingPreview(counts[0], counts[1], counts[2], counts[3], samples.stream()
                .sorted(Comparator.comparing((Change change) -> !change.changesSide())).limit(MOST_SAMPLES).toList());
    }

    /**
     * Marks every attempt concerned again, in one transaction, and keeps both results.
     *
     * @throws DomainError {@code ruling.reason-missing}, {@code ruling.key-unfit}, {@code ruling.changes-nothing}
     */
    @Access(Role.TRAINER)
    @Transactional
    public RulingPreview apply(NewRuling ruling) {
        if (ruling.reason().isEmpty()) {
            throw new DomainError(AssessmentError.RULING_REASON);
        }
        Exam exam = exams.find(ruling.exam()).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        CourseSummary course = courses.byKey(exam.courseKey()).orElseThrow();
        Instant now = clock.instant();
        RulingPreview preview = preview(ruling);
        if (preview.changed() == 0) {
            throw new DomainError(AssessmentError.RULING_USELESS);
        }
        long id = rulings.add(ruling, rekeyed(ruling).map(QuestionText::write), user.actor(), now);
        each(ruling, revised -> {
            rulings.replace(revised.attempt().id(), revised.marks());
            attempts.conclude(revised.attempt().id(), revised.outcome());
            rulings.addRemark(id, revised.change());
            if (!exam.shown(now).outcome()) {
                return;
            }
            remarked.fire(new AttemptRemarked(revised.attempt().id(), revised.attempt().person(), exam.id(), course.id(), exam.title(), id,
                    revised.change().percentBefore(), revised.change().percent(), revised.change().passedBefore(), revised.change().passed(),
                    revised.attempt().requireSealed().at(), now, exam.gate()));
        });
        audit.record("item.ruled", "exam", exam.id().toString(), new TreeMap<>(Map.of("ruling", id, "version", ruling.version(),
                "kind", ruling.kind().key(), "key", String.join(",", ruling.key()), "reason", ruling.reason(), "concerned", preview.concerned(),
                "changed", preview.changed(), "up", preview.up(), "down", preview.down())));
        return preview;
    }

    /** Hands over each attempt whose points change; returns how many papers have the item. */
    private int each(NewRuling ruling, Consumer<Revised> change) {
        Optional<Body> rekeyed = rekeyed(ruling);
        int concerned = 0;
        AttemptId after = new AttemptId(0);
        List<AttemptId> ids = rulings.concerned(ruling.exam(), ruling.version(), after, AT_ONCE);
        while (!ids.isEmpty()) {
            concerned += ids.size();
            ids.forEach(id -> revised(id, ruling, rekeyed).ifPresent(change));
            ids = rulings.concerned(ruling.exam(), ruling.version(), ids.get(ids.size() - 1), AT_ONCE);
        }
        return concerned;
    }

    private Optional<Revised> revised(AttemptId id, NewRuling ruling, Optional<Body> rekeyed) {
        Attempt attempt = attempts.hold(id).orElseThrow();
        Marks before = attempts.marks(id);
        Outcome old = attempt.outcome().orElseThrow();
        int slot = Remarking.slot(attempt.paper(), ruling.version()).orElseThrow();
        Optional<Response> given = answers.of(id).stream().filter(answer -> answer.slot() == slot).map(SavedAnswer::response).findFirst();
        Marks after = Remarking.after(before, ruling.version(), ruling.kind(), rekeyed, given, files.of(id));
        if (after.equals(before) || ruling.onlyInFavour() && Remarking.worse(after, before)) {
            return Optional.empty();
        }
        Outcome outcome = attempt.outcomeOf(after, clock.instant()).orElseThrow();
        return Optional.of(new Revised(attempt, after, outcome, new Change(id, attempt.person().value(), old.points(), outcome.points(),
                old.percent(), outcome.percent(), old.passed(), outcome.passed())));
    }

    private Optional<Body> rekeyed(NewRuling ruling) {
        if (ruling.kind() != NewRuling.Kind.NEW_KEY) {
            return Optional.empty();
        }
        Question question = Optional.ofNullable(bank.versions(List.of(ruling.version())).get(ruling.version()))
                .orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        return Optional.of(ruling.rekeyed(question.body()).orElseThrow(() -> new DomainError(AssessmentError.RULING_KEY)));
    }
}

package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.tongguan.assessment.domain.ItemRuling;
import org.tongguan.assessment.domain.Marks;
import org.tongguan.assessment.domain.Remarking;
import org.tongguan.assessment.domain.Rulings;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.organisation.PersonDirectory;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.questionbank.Asked;
import org.tongguan.questionbank.KeyWords;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.questionbank.QuestionBank.QuestionRevision;
import org.tongguan.questionbank.QuestionText;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;

/** Voids an item or changes its key after an exam, and marks everything again (A17). */
@ApplicationScoped
@Access(Role.TRAINER)
public class RulingService {
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
    private PersonDirectory people;
    @Inject
    private Event<AttemptRemarked> remarked;
    @Inject
    private Event<ItemRuled> ruled;
    @Inject
    private CurrentUser user;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** A result with what it was made of, and what it would become. */
    private record Revised(Attempt attempt, Marks marks, Outcome outcome, Change change) {
    }

    /** A result that was changed. */
    private record Stored(Change change, Instant submittedAt) {
        AttemptRemarked told(Exam exam, CourseSummary course, long ruling, Instant now) {
            return new AttemptRemarked(change.attempt(), new PersonId(change.person()), exam.id(), course.id(), exam.title(), ruling,
                    change.percentBefore(), change.percent(), change.passedBefore(), change.passed(), submittedAt, now, exam.gate());
        }
    }

    /** An item of papers that were sat. */
    public record RulableItem(long version, Question question) {
    }

    /** Exams with marked attempts, the newest first. @param text part of the title; empty for all */
    @Access(Role.TRAINER)
    @Transactional
    public List<MarkedExam> exams(String text, int offset, int limit) {
        return rulings.markedExams(text, Math.max(0, offset), Page.limit(limit));
    }

    /** Items that a ruling may be about, by code. @param text beginning of the code, or part of the stem; empty for all */
    @Access(Role.TRAINER)
    @Transactional
    public List<RulableItem> items(ExamId exam, String text, int offset, int limit) {
        List<Long> sat = rulings.satVersions(exam, text, Math.max(0, offset), Page.limit(limit));
        Map<Long, Question> questions = bank.versions(sat);
        return sat.stream().map(version -> new RulableItem(version, questions.get(version))).toList();
    }

    /** Versions of the item's question whose key can take the place of the one that was sat, the latest first, that one among them. */
    @Access(Role.TRAINER)
    @Transactional
    public List<QuestionRevision> keys(RulableItem item) {
        return bank.revisions(item.version()).stream().filter(revision -> fits(item.question(), revision.question())).toList();
    }

    @Access(Role.TRAINER)
    @Transactional
    public List<RulingSummary> rulings(ExamId exam) {
        return rulings.of(exam);
    }

    /** Whose results were changed by a ruling of the exam, those that changed sides first. @param limit at most {@link Page#MOST} */
    @Access(Role.TRAINER)
    @Transactional
    public Page<RulingPreview.Line> changes(ExamId exam, long ruling, int offset, int limit) {
        int from = Math.max(0, offset);
        int most = Page.limit(limit);
        return new Page<>(named(exams.find(exam).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND)), rulings.changes(exam, ruling, from, most)),
                rulings.changed(exam, ruling), from, most);
    }

    /** Whose result would change; changes nothing. */
    @Access(Role.TRAINER)
    @Transactional
    public RulingPreview preview(NewRuling ruling) {
        Exam exam = find(ruling.exam());
        RulingTally tally = new RulingTally();
        each(exam.id(), checked(ruling), new HashSet<>(), tally, revised -> { });
        return tally.preview(rulings.unmarked(exam.id()), named(exam, tally.first()));
    }

    /**
     * Puts the ruling in force: marks every attempt concerned again, in one transaction, and keeps both results. Who is marked later is
     * marked by it.
     *
     * @throws DomainError {@code ruling.reason-missing}, {@code ruling.key-unfit}, {@code ruling.changes-nothing}
     */
    @Access(Role.TRAINER)
    @Transactional
    public RulingPreview apply(NewRuling ruling) {
        if (ruling.reason().isEmpty()) {
            throw new DomainError(AssessmentError.RULING_REASON);
        }
        RulingTally tally = new RulingTally();
        List<Stored> stored = remarked(find(ruling.exam()).id(), checked(ruling), tally);
        Exam exam = find(ruling.exam());
        Instant now = clock.instant();
        RulingPreview effect = tally.preview(rulings.unmarked(exam.id()), named(exam, tally.first()));
        if (!effect.matters()) {
            throw new DomainError(AssessmentError.RULING_USELESS);
        }
        long id = rulings.add(ruling, ruling.rekeyed().map(QuestionText::write), user.actor(), now);
        boolean out = exam.shown(now).outcome();
        stored.forEach(one -> rulings.addRemark(id, one.change(), out));
        if (out) {
            CourseSummary course = courses.byKey(exam.courseKey()).orElseThrow();
            stored.forEach(one -> remarked.fire(one.told(exam, course, id, now)));
        }
        ruled.fire(new ItemRuled(exam.id(), id));
        audit.record("item.ruled", "exam", exam.id().toString(), new TreeMap<>(Map.of("ruling", id, "version", ruling.version(),
                "kind", ruling.kind().key(), "key", words(ruling), "reason", ruling.reason(), "concerned", effect.concerned(),
                "changed", effect.changed(), "up", effect.up(), "down", effect.down(), "unmarked", effect.unmarked())));
        return effect;
    }

    private static String words(NewRuling ruling) {
        return ruling.rekeyed().map(body -> String.join("; ", KeyWords.lines(body, Texts.CHINESE))).orElse("");
    }

    private Exam find(ExamId exam) {
        return exams.find(exam).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }

    /**
     * In two rounds: what others were marking meanwhile comes in the second, during which nobody is marked. From then on nobody can release the
     * exam either, so what was read of it before may be out of date.
     */
    private List<Stored> remarked(ExamId exam, ItemRuling ruling, RulingTally tally) {
        List<Stored> stored = new ArrayList<>();
        Set<AttemptId> seen = new HashSet<>();
        Consumer<Revised> store = revised -> {
            rulings.replace(revised.attempt().id(), revised.marks());
            attempts.conclude(revised.attempt().id(), revised.outcome());
            stored.add(new Stored(revised.change(), revised.attempt().requireSealed().at()));
        };
        each(exam, ruling, seen, tally, store);
        rulings.awaitMarking(exam);
        each(exam, ruling, seen, tally, store);
        return stored;
    }

    /**
     * Hands over each attempt whose points change and which was not seen yet. One that was opened again for a second marker after it was listed
     * has no outcome: it is seen when it has one, or marked by the ruling later.
     */
    private void each(ExamId exam, ItemRuling ruling, Set<AttemptId> seen, RulingTally tally, Consumer<Revised> change) {
        List<AttemptId> ids = rulings.concerned(exam, ruling.version(), new AttemptId(0), AT_ONCE);
        while (!ids.isEmpty()) {
            ids.stream().filter(id -> !seen.contains(id)).map(id -> attempts.hold(id).orElseThrow()).forEach(attempt -> attempt.outcome().ifPresent(old -> {
                seen.add(attempt.id());
                tally.concerned();
                revised(attempt, old, ruling).ifPresent(revised -> {
                    tally.changed(revised.change());
                    change.accept(revised);
                });
            }));
            ids = rulings.concerned(exam, ruling.version(), ids.get(ids.size() - 1), AT_ONCE);
        }
    }

    private Optional<Revised> revised(Attempt attempt, Outcome old, ItemRuling ruling) {
        AttemptId id = attempt.id();
        Marks before = attempts.marks(id);
        Marks after = Remarking.after(before, attempt.paper(), ruling, answers.of(id), files.of(id));
        if (after.equals(before)) {
            return Optional.empty();
        }
        Outcome outcome = attempt.outcomeOf(after, clock.instant()).orElseThrow();
        return Optional.of(new Revised(attempt, after, outcome, new Change(id, attempt.person().value(), old.points(), outcome.points(),
                old.percent(), outcome.percent(), old.passed(), outcome.passed())));
    }

    private List<RulingPreview.Line> named(Exam exam, List<Change> changes) {
        Map<PersonId, PersonSummary> found = people.all(changes.stream().map(change -> new PersonId(change.person())).toList());
        return changes.stream().map(change -> new RulingPreview.Line(Optional.ofNullable(found.get(new PersonId(change.person()))), change,
                exam.gate() && change.passedBefore() && !change.passed())).toList();
    }

    /** A key that is none of this question's would mark answers that were never asked for. */
    private ItemRuling checked(NewRuling ruling) {
        if (ruling.kind() == NewRuling.Kind.NEW_KEY) {
            Question sat = Optional.ofNullable(bank.versions(List.of(ruling.version())).get(ruling.version()))
                    .orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
            if (ruling.rekeyed().filter(body -> fits(sat, sat.with(body))).isEmpty()) {
                throw new DomainError(AssessmentError.RULING_KEY);
            }
        }
        return ruling.inForce();
    }

    /** What people mark has no key. */
    private static boolean fits(Question sat, Question other) {
        return !sat.body().needsMarker() && !other.body().needsMarker() && Asked.of(sat, sat.body().shape()).takesAnswersOf(Asked.of(other, other.body().shape()));
    }
}

package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.DoubleMarking;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.MarkingRubric;
import org.tongguan.assessment.domain.MarkingTasks;
import org.tongguan.assessment.domain.MarkingTasks.Mark;
import org.tongguan.assessment.domain.MarkingTasks.Task;
import org.tongguan.assessment.domain.Sealing;
import org.tongguan.assessment.domain.WeightedKappa;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.questionbank.Score;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Marking by people: anonymous, each response by as many markers as are wanted, nobody's own, and nobody's twice (A16). */
@ApplicationScoped
@Access(Role.TRAINER)
public class MarkingService {
    /** How long a response stays in a marker's hand. */
    static final Duration CLAIM = Duration.ofMinutes(30);
    /** Longest comment of a marker. */
    public static final int LONGEST_COMMENT = 2000;
    private static final int TENTHS = 11;
    private static final int FEWEST_PAIRS = 5;

    @Inject
    private MarkingTasks tasks;
    @Inject
    private MarkersWanted markers;
    @Inject
    private Attempts attempts;
    @Inject
    private Exams exams;
    @Inject
    private MarkingLayout layout;
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

    /** Exams with responses that people mark, those with most to do first. */
    @Access(Role.TRAINER)
    @Transactional
    public List<MarkingQueue> queues() {
        List<MarkingTasks.Count> counts = tasks.counts(user.actor(), self(), clock.instant());
        Map<ExamId, List<WeightedKappa.Pair>> pairs = tasks.pairs(counts.stream().filter(count -> count.doubled() >= FEWEST_PAIRS)
                .map(MarkingTasks.Count::exam).toList());
        return counts.stream().map(count -> new MarkingQueue(count.exam(), count.title(), count.waiting(), count.open(), count.finished(),
                count.doubled(), count.markers(), WeightedKappa.of(pairs.getOrDefault(count.exam(), List.of()), TENTHS), count.tolerance())).toList();
    }

    /** The next response for this marker, who has it for {@link #CLAIM}; empty when there is none. */
    @Access(Role.TRAINER)
    @Transactional
    public Optional<MarkingTask> next(ExamId exam) {
        Instant now = clock.instant();
        return tasks.claim(exam, user.actor(), self(), now, now.plus(CLAIM)).map(task -> layout.of(task, attempts.find(task.attempt()).orElseThrow(), task.given() + 1));
    }

    /**
     * Stores this marker's mark. When everybody wanted has marked, the item has its points; when each item has, the attempt is marked.
     *
     * @param lines percent of the item's points by rubric line
     * @throws DomainError {@code marking.done-already}, {@code marking.incomplete}, {@code marking.out-of-range}, {@code marking.own}
     */
    @Access(Role.TRAINER)
    @Transactional
    public void mark(String code, Map<String, BigDecimal> lines, String comment) {
        Task task = tasks.hold(code).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        Attempt attempt = attempts.hold(task.attempt()).orElseThrow();
        if (task.finished() || tasks.markedBy(task, user.actor())) {
            throw new DomainError(AssessmentError.MARKED_ALREADY);
        }
        if (self().equals(Optional.of(attempt.person()))) {
            throw new DomainError(AssessmentError.OWN_RESPONSE);
        }
        MarkingRubric rubric = layout.rubric(task);
        BigDecimal fraction = rubric.fraction(lines);
        tasks.add(task, task.given() + 1, new Mark(user.actor(), rubric.taken(lines), fraction, said(comment), clock.instant()));
        List<BigDecimal> fractions = tasks.marks(task.attempt(), task.slot()).stream().map(Mark::fraction).toList();
        if (fractions.size() == 2) {
            tasks.compare(task.exam(), rubric.tenths(fractions.get(0)), rubric.tenths(fractions.get(1)));
        }
        DoubleMarking.Standing standing = DoubleMarking.standing(task.wanted(),
                exams.find(task.exam()).orElseThrow().rules().apart(rubric.byPeople()), fractions);
        tasks.update(task, standing.wanted(), fractions.size(), standing.finished());
        BigDecimal points = Score.of(standing.fraction()).points(attempt.paper().item(task.slot()).points()).orElseThrow();
        if (standing.finished()) {
            tasks.settle(task.attempt(), task.slot(), points);
            sealing.completeIfMarked(attempt);
        }
        audit.record("item.marked", "attempt", task.attempt().toString(), new TreeMap<>(Map.of("slot", task.slot(), "round", fractions.size(),
                "fraction", fraction, "finished", standing.finished(), "wanted", standing.wanted())));
    }

    /** A comment as it is kept. */
    static String said(String comment) {
        String said = comment.strip();
        return said.substring(0, Math.min(said.length(), LONGEST_COMMENT));
    }

    /**
     * Whether two people mark each response of an exam: those that are not finished, and all that come. One that a person has marked while
     * two were wanted still gets its second. In two transactions, of which neither waits for a marker while another waits for it; doing it
     * again completes what an outage has cut in two.
     *
     * @return responses that await another number of markers now
     */
    @Access(Role.TRAINER)
    public int wantMarkers(ExamId exam, boolean two) {
        markers.forAll(exam, two ? 2 : 1);
        return markers.forOpen(exam, two ? 2 : 1);
    }

    private Optional<PersonId> self() {
        return person.get().map(PersonSummary::id);
    }
}

package org.tongguan.assessment.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.assessment.SealedBy;
import org.tongguan.assessment.domain.Attempt.Outcome;
import org.tongguan.assessment.domain.Attempt.Seal;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.questionbank.QuestionBank;

/** Ends an attempt in one transaction: seals the answers, marks what needs no person, tells the other slices and leaves a trace. */
@ApplicationScoped
public class Sealing {
    private final Attempts attempts;
    private final Answers answers;
    private final AttemptFiles files;
    private final MarkingTasks tasks;
    private final Rulings rulings;
    private final QuestionBank bank;
    private final Announcing announcing;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Sealing(Attempts attempts, Answers answers, AttemptFiles files, MarkingTasks tasks, Rulings rulings, QuestionBank bank,
            Announcing announcing, AuditTrail audit, Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.files = files;
        this.tasks = tasks;
        this.rulings = rulings;
        this.bank = bank;
        this.announcing = announcing;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Sealing() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /** @param attempt held by this transaction and running */
    public Seal seal(Attempt attempt, SealedBy by) {
        return seal(attempt, answers.of(attempt.id()), by);
    }

    /** @param given all its answers, read since this transaction holds it */
    public Seal seal(Attempt attempt, List<SavedAnswer> given, SealedBy by) {
        Marks marks = ruled(attempt, Marking.mark(attempt.paper(), given, bank.versions(attempt.paper().versions()), files.of(attempt.id())), given);
        Seal seal = attempt.sealed(given, clock.instant(), by);
        Optional<Outcome> outcome = attempt.outcomeOf(marks, seal.at());
        attempts.seal(attempt, seal, marks, outcome);
        marks.items().stream().filter(mark -> mark.points().isEmpty()).forEach(mark -> tasks.open(attempt.id(), mark.slot(),
                attempt.exam(), mark.version(), MarkingCode.random()));
        outcome.ifPresentOrElse(result -> announce(attempt, seal, result), () -> audit.record("attempt.sealed", "attempt",
                attempt.id().toString(), trace(attempt, seal)));
        return seal;
    }

    /**
     * Gives a sealed attempt its outcome once people have marked the last item.
     *
     * @param attempt held by this transaction
     */
    public void completeIfMarked(Attempt attempt) {
        Seal seal = attempt.requireSealed();
        Marks marked = attempts.marks(attempt.id());
        if (attempt.outcome().isPresent() || marked.awaitMarker()) {
            return;
        }
        Marks marks = ruled(attempt, marked, answers.of(attempt.id()));
        if (!marks.equals(marked)) {
            rulings.replace(attempt.id(), marks);
        }
        Outcome outcome = attempt.outcomeOf(marks, clock.instant()).orElseThrow();
        attempts.conclude(attempt.id(), outcome);
        announce(attempt, seal, outcome);
    }

    /** By the rulings in force once nothing awaits a person; a ruling that is made later changes the outcome. */
    private Marks ruled(Attempt attempt, Marks marks, List<SavedAnswer> given) {
        return marks.awaitMarker() ? marks
                : rulings.inForceUntilMarked(attempt.exam()).applied(marks, attempt.paper(), given, files.of(attempt.id()));
    }

    private void announce(Attempt attempt, Seal seal, Outcome outcome) {
        announcing.announce(attempt, outcome);
        Map<String, Object> trace = trace(attempt, seal);
        trace.putAll(Map.of("points", outcome.points(), "maximum", outcome.maximum(), "percent", outcome.percent(), "passed", outcome.passed()));
        audit.record("attempt.marked", "attempt", attempt.id().toString(), trace);
    }

    private static Map<String, Object> trace(Attempt attempt, Seal seal) {
        return new TreeMap<>(Map.of("person", attempt.person().value(), "exam", attempt.exam().value(), "number", attempt.number(),
                "timedOut", seal.by() == SealedBy.CLOCK, "receipt", seal.receipt()));
    }
}

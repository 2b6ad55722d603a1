package org.tongguan.assessment.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongguan.assessment.domain.MarkingTasks.Mark;
import org.tongguan.assessment.domain.MarkingTasks.Task;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.questionbank.Score;

/** Takes back what an attempt came to before anybody has heard of it, because people mark one of its responses again (A16). */
@ApplicationScoped
public class Reopening {
    private final Attempts attempts;
    private final Answers answers;
    private final AttemptFiles files;
    private final MarkingTasks tasks;
    private final Rulings rulings;
    private final QuestionBank bank;

    @Inject
    Reopening(Attempts attempts, Answers answers, AttemptFiles files, MarkingTasks tasks, Rulings rulings, QuestionBank bank) {
        this.attempts = attempts;
        this.answers = answers;
        this.files = files;
        this.tasks = tasks;
        this.rulings = rulings;
        this.bank = bank;
    }

    @SuppressWarnings("NullAway")
    Reopening() {
        this(null, null, null, null, null, null);
    }

    /**
     * Its marks are then those of keys and markers alone, as they stand now. Rulings are applied to them when it has an outcome again: one that
     * was only in favour must not be weighed against marks that it has changed itself.
     *
     * @param attempt sealed, held by this transaction; nobody has been told what it came to
     * @return the attempt without outcome
     */
    public Attempt reopen(Attempt attempt) {
        rulings.replace(attempt.id(), unruled(attempt));
        if (attempt.outcome().isPresent()) {
            attempts.reopen(attempt.id());
        }
        return attempt.withoutOutcome();
    }

    /** By the keys of the bank and by the markers alone. */
    private Marks unruled(Attempt attempt) {
        Map<Integer, Task> byPeople = tasks.of(attempt.id()).stream().collect(Collectors.toMap(Task::slot, Function.identity()));
        Marks marks = Marking.mark(attempt.paper(), answers.of(attempt.id()), bank.versions(attempt.paper().versions()), files.of(attempt.id()));
        return new Marks(marks.items().stream().map(mark -> mark.points().isPresent() ? mark
                : new ItemMark(mark.slot(), mark.version(), mark.competence(), settled(byPeople.get(mark.slot()), mark), mark.maximum())).toList());
    }

    private Optional<BigDecimal> settled(Task task, ItemMark mark) {
        return task.finished() ? Score.of(DoubleMarking.result(tasks.marks(task.attempt(), task.slot()).stream().map(Mark::fraction).toList()))
                .points(mark.maximum()) : Optional.empty();
    }
}

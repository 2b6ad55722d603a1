package org.tongguan.assessment.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongguan.assessment.AttemptMarked;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.assessment.domain.Attempt.Seal;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.platform.audit.AuditTrail;

/** Ends an attempt in one transaction: seals the answers, marks them, tells the other slices and leaves a trace. */
@ApplicationScoped
public class Sealing {
    private final Attempts attempts;
    private final Answers answers;
    private final QuestionBank bank;
    private final Exams exams;
    private final CourseCatalogue courses;
    private final Event<AttemptMarked> marked;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Sealing(Attempts attempts, Answers answers, QuestionBank bank, Exams exams, CourseCatalogue courses, Event<AttemptMarked> marked,
            AuditTrail audit, Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.bank = bank;
        this.exams = exams;
        this.courses = courses;
        this.marked = marked;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Sealing() {
        this(null, null, null, null, null, null, null, null);
    }

    /** @param attempt held by this transaction and running */
    public Seal seal(Attempt attempt, boolean timedOut) {
        return seal(attempt, answers.of(attempt.id()), timedOut);
    }

    /** @param given all its answers, read since this transaction holds it */
    public Seal seal(Attempt attempt, List<SavedAnswer> given, boolean timedOut) {
        Marks marks = Marking.mark(attempt.paper(), given, bank.keys(attempt.paper().versions()));
        Seal seal = attempt.sealed(given, marks, clock.instant(), timedOut);
        attempts.seal(attempt, seal, marks);
        Exam exam = exams.find(attempt.exam()).orElseThrow();
        CourseSummary course = courses.byKey(exam.courseKey()).orElseThrow();
        marked.fire(new AttemptMarked(attempt.id(), attempt.person(), attempt.exam(), course.id(), exam.title(), seal.percent(),
                seal.passed(), seal.at()));
        audit.record("attempt.marked", "attempt", attempt.id().toString(), new TreeMap<>(Map.of("person", attempt.person().value(),
                "exam", attempt.exam().value(), "number", attempt.number(), "points", seal.points(), "maximum", seal.maximum(),
                "percent", seal.percent(), "passed", seal.passed(), "timedOut", timedOut, "receipt", seal.receipt())));
        return seal;
    }
}

package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.Adjustment;
import org.tongguan.assessment.ExamCard;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ExamLifeError;
import org.tongguan.assessment.ExamMove;
import org.tongguan.assessment.ExamPhase;
import org.tongguan.assessment.Reveal;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;

/**
 * An exam as it stands now; attempts keep the cut score and the deadline that they began with. One from a course's file is the gate of that
 * course, stays in step with the file and is always open. One planned in the product lives from draft to archive ({@link ExamMove}); its
 * window moves it on by the clock.
 *
 * @param life  where it stands
 * @param rules who may sit it and what is shown
 */
public record Exam(ExamId id, String courseKey, ExamTerms terms, Life life, ExamRules rules) {
    /**
     * Where an exam stands.
     *
     * @param stored  the phase that the last move led to; see {@link Exam#phase}
     * @param version counts changes
     */
    public record Life(ExamPhase stored, boolean fromFile, Optional<Instant> opensAt, Optional<Instant> closesAt, long version) {
        static final Life OF_FILE = new Life(ExamPhase.OPEN, true, Optional.empty(), Optional.empty(), 0);
    }

    /** An exam from its course's file. */
    public Exam(ExamId id, String courseKey, ExamTerms terms) {
        this(id, courseKey, terms, Life.OF_FILE, ExamRules.OF_FILE);
    }

    public Bilingual title() {
        return terms.title();
    }

    /** The phase at this moment: the window counts from its very second, whether or not a job has written it down. */
    public ExamPhase phase(Instant now) {
        ExamPhase phase = life.stored();
        if (phase == ExamPhase.SCHEDULED && life.opensAt().filter(at -> !at.isAfter(now)).isPresent()) {
            phase = ExamPhase.OPEN;
        }
        return phase == ExamPhase.OPEN && windowOver(now) ? ExamPhase.CLOSED : phase;
    }

    public boolean windowOver(Instant now) {
        return life.closesAt().filter(at -> !at.isAfter(now)).isPresent();
    }

    /** @throws DomainError {@code exam.plan-invalid} without a beginning, {@code exam.window-over} */
    public void requireWindow(Instant now) {
        if (life.opensAt().isEmpty()) {
            throw new DomainError(ExamLifeError.PLAN_INVALID, Map.of("field", "opensAt"));
        }
        requireNotOver(now);
    }

    /** @throws DomainError {@code exam.window-over} */
    public void requireNotOver(Instant now) {
        if (windowOver(now)) {
            throw new DomainError(ExamLifeError.WINDOW_OVER);
        }
    }

    /**
     * The phase in which one person may start later than the others (A13): marking that was finished goes on.
     *
     * @throws DomainError {@code exam.results-released}
     */
    public ExamPhase forLateStart(Instant now) {
        ExamPhase phase = phase(now);
        if (phase.released()) {
            throw new DomainError(ExamLifeError.RESULTS_RELEASED);
        }
        return phase == ExamPhase.MARKED ? ExamPhase.CLOSED : phase;
    }

    /**
     * The deadline of an attempt that starts at this moment: the end of the window cuts it, unless a later start was granted that is not over
     * then (A11, A13).
     *
     * @param granted to this candidate
     */
    public Deadline deadline(Optional<Adjustment> granted, Instant start) {
        Optional<Instant> end = granted.flatMap(Adjustment::startUntil).filter(until -> until.isAfter(start)).isPresent() ? Optional.empty()
                : life.closesAt();
        return Deadline.within(end, start, terms.minutes(), granted.map(Adjustment::extraMinutes).orElse(0));
    }

    /** The window of one candidate, and what it leaves of the time to one who starts now or, before it opens, then. */
    public ExamCard.Window window(Optional<Adjustment> granted, Instant now) {
        Optional<Instant> later = granted.flatMap(Adjustment::startUntil).filter(until -> life.closesAt().filter(until::isAfter).isPresent());
        Instant start = life.opensAt().filter(at -> at.isAfter(now)).orElse(now);
        Duration left = Duration.between(start, deadline(granted, start).at());
        Duration whole = Duration.ofMinutes(terms.minutes() + (long) granted.map(Adjustment::extraMinutes).orElse(0));
        return new ExamCard.Window(life.opensAt(), later.or(life::closesAt),
                Optional.of(left).filter(time -> time.compareTo(whole) < 0 && !time.isNegative()).map(time -> (int) time.toMinutes()));
    }

    /** Whether this is the exam that its course, its certificate and the pass rates rest on. */
    public boolean gate() {
        return life.fromFile();
    }

    public Reveal shown(Instant now) {
        return rules.release().shown(phase(now));
    }

    /** Whether a result of it is final: released, or told as soon as the attempt was marked. */
    public boolean told(boolean marked, Instant now) {
        return phase(now).released() || marked && shown(now).outcome();
    }

    /** @throws DomainError {@code exam.from-file} */
    public void requirePlanned() {
        if (life.fromFile()) {
            throw new DomainError(ExamLifeError.FROM_FILE);
        }
    }

    /**
     * What the course's file says about its exam.
     *
     * @param minutes     from the start to the deadline
     * @param attempts    how often a person may sit it
     * @param passPercent the cut score, 1 … 100
     */
    public record ExamTerms(Bilingual title, int minutes, int attempts, BigDecimal passPercent, Blueprint blueprint) {
        public int questions() {
            return blueprint.size();
        }
    }
}

package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongguan.assessment.AssessmentError;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.assessment.SealedBy;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.DomainError;

/**
 * One sitting: runs from its start until it is sealed, by the candidate's submission or by the server when time is up. The answers of a
 * sealed attempt never change. It is marked when each item has its mark: at once, or when people have marked what only they can mark.
 *
 * @param number  1 for the person's first attempt at this exam
 * @param seal    present once sealed
 * @param outcome present once marked
 */
public record Attempt(AttemptId id, ExamId exam, PersonId person, int number, Paper paper, BigDecimal passPercent, Instant startedAt,
        Deadline deadline, Optional<Seal> seal, Optional<Outcome> outcome) {
    /**
     * What sealing fixed.
     *
     * @param receipt digest over the answers, see {@link Receipt}
     */
    public record Seal(Instant at, SealedBy by, String receipt) {
    }

    /** What the marks came to; {@code percent} is 0 … 100 with two decimals. */
    public record Outcome(Instant at, BigDecimal points, BigDecimal maximum, BigDecimal percent, boolean passed) {
    }

    /** The same under the id that the database gave it. */
    public Attempt withId(AttemptId given) {
        return new Attempt(given, exam, person, number, paper, passPercent, startedAt, deadline, seal, outcome);
    }

    /** The same, to be marked further. */
    public Attempt withoutOutcome() {
        return new Attempt(id, exam, person, number, paper, passPercent, startedAt, deadline, seal, Optional.empty());
    }

    public boolean running() {
        return seal.isEmpty();
    }

    /** Sealed, but not marked yet. */
    public boolean awaitsMarks() {
        return seal.isPresent() && outcome.isEmpty();
    }

    public boolean passed() {
        return outcome.map(Outcome::passed).orElse(false);
    }

    /** @throws DomainError {@code attempt.closed} when it is sealed or its time is over */
    public void requireOpen(Instant now) {
        if (!running() || !deadline.open(now)) {
            throw new DomainError(AssessmentError.ATTEMPT_CLOSED);
        }
    }

    /** @throws DomainError {@code attempt.still-running} */
    public Seal requireSealed() {
        return seal.orElseThrow(() -> new DomainError(AssessmentError.STILL_RUNNING));
    }

    /**
     * Refuses a submission while the server lacks an answer that the candidate's page has (A6).
     *
     * @param known  sequence number by slot, as the page knows them
     * @param stored what the server holds
     * @throws DomainError {@code submission.incomplete} naming the slots
     */
    public void requireComplete(Map<Integer, Long> known, List<SavedAnswer> stored) {
        Map<Integer, Long> held = stored.stream().collect(Collectors.toMap(SavedAnswer::slot, SavedAnswer::seq));
        List<String> missing = new ArrayList<>();
        new TreeMap<>(known).forEach((slot, seq) -> {
            paper.item(slot);
            if (held.getOrDefault(slot, 0L) < seq) {
                missing.add(Integer.toString(slot));
            }
        });
        if (!missing.isEmpty()) {
            throw new DomainError(AssessmentError.INCOMPLETE, Map.of("slots", String.join(", ", missing)));
        }
    }

    /** The seal over these answers. */
    public Seal sealed(List<SavedAnswer> answers, Instant now, SealedBy by) {
        if (!running()) {
            throw new IllegalStateException("attempt " + id + " is sealed already");
        }
        return new Seal(now, by, Receipt.digest(id, answers));
    }

    /** What these marks come to; empty while a person must still mark something. */
    public Optional<Outcome> outcomeOf(Marks marks, Instant now) {
        return marks.awaitMarker() ? Optional.empty()
                : Optional.of(new Outcome(now, marks.points(), marks.maximum(), marks.percent(), marks.pass(passPercent)));
    }
}

package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.AssessmentError;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.ExamId;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;

/** Responses that people mark. Every call joins the caller's transaction. */
public interface MarkingTasks {
    /** @param wanted markers needed; {@code given} marks are there */
    record Task(AttemptId attempt, int slot, ExamId exam, long version, String code, int wanted, int given, boolean finished) {
        /** @throws DomainError {@code marking.second-wanted} when more than one marker is wanted as it is */
        public void requireOneWanted() {
            if (wanted > 1) {
                throw new DomainError(AssessmentError.SECOND_WANTED);
            }
        }

        /** @throws DomainError {@code marking.compared} when another mark has been compared with the first */
        public void requireUncompared() {
            if (given > 1) {
                throw new DomainError(AssessmentError.MARK_COMPARED);
            }
        }
    }

    /** Numbers of one exam's queue, and how far its plan lets two markers be apart, in percent. */
    record Count(ExamId exam, Bilingual title, int waiting, int open, int finished, int doubled, int markers, int tolerance) {
    }

    /**
     * A response in a list.
     *
     * @param question the question's code in the bank
     * @param mine     this marker's mark, a fraction of the question's points
     * @param marked   whether the attempt has an outcome
     */
    record Listed(String code, String question, Bilingual stem, int wanted, int given, boolean finished, Optional<BigDecimal> mine, boolean marked) {
    }

    /** One marker's mark. */
    record Mark(String marker, Map<String, BigDecimal> lines, BigDecimal fraction, String comment, Instant at) {
    }

    /** Awaits as many markers as the exam wants. */
    void open(AttemptId attempt, int slot, ExamId exam, long version, String code);

    /** @param self the marker as a person, whose own responses are not counted */
    List<Count> counts(String marker, Optional<PersonId> self, Instant now);

    /**
     * Responses of an exam, without the marker's own: those that this marker has marked, the latest first, or all, the unfinished first.
     *
     * @param code beginning of a response's code; empty for any
     */
    Page<Listed> list(ExamId exam, String marker, Optional<PersonId> self, String code, boolean mine, int offset, int limit);

    /** All of an attempt. */
    List<Task> of(AttemptId attempt);

    /** First and second marks in tenths of what people may give, of responses that two people have marked, by exam. */
    Map<ExamId, List<WeightedKappa.Pair>> pairs(Collection<ExamId> exams);

    /** Gives the marker a response that nobody else has in hand, which is held until the transaction ends and claimed until then. */
    Optional<Task> claim(ExamId exam, String marker, Optional<PersonId> self, Instant now, Instant until);

    /** The response with this code, held. */
    Optional<Task> hold(String code);

    /** The marks in the order in which they were given. */
    List<Mark> marks(AttemptId attempt, int slot);

    /** Whether this marker has marked it before. */
    default boolean markedBy(Task task, String marker) {
        return marks(task.attempt(), task.slot()).stream().anyMatch(mark -> mark.marker().equals(marker));
    }

    void add(Task task, int round, Mark mark);

    /** Takes this in place of the marker's mark. */
    void replace(Task task, Mark mark);

    /** Counts two markers' marks of a response, in tenths of what people may give. */
    void compare(ExamId exam, int first, int second);

    /** Awaits a second marker, whatever the exam wants of others. */
    void askSecond(Task task);

    /** Stores where marking stands and gives the response free. */
    void update(Task task, int wanted, int given, boolean finished);

    /** How many mark each response that comes from now on. Waits for those that are coming. @param markers 1 or 2 */
    void wantForAll(ExamId exam, int markers);

    /** The same for responses that nobody has marked, and a second marker for those that one has; returns how many. */
    int wantForOpen(ExamId exam, int markers);

    /** Stores what the markers' marks come to. */
    void settle(AttemptId attempt, int slot, BigDecimal points);
}

package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.ExamId;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.Bilingual;

/** Responses that people mark. Every call joins the caller's transaction. */
public interface MarkingTasks {
    /** @param wanted markers needed; {@code given} marks are there */
    record Task(AttemptId attempt, int slot, ExamId exam, long version, String code, int wanted, int given, boolean finished) {
    }

    /** Numbers of one exam's queue, and how far its plan lets two markers be apart, in percent. */
    record Count(ExamId exam, Bilingual title, int waiting, int open, int finished, int doubled, int markers, int tolerance) {
    }

    /** One marker's mark. */
    record Mark(String marker, Map<String, BigDecimal> lines, BigDecimal fraction, String comment, Instant at) {
    }

    /** Awaits as many markers as the exam wants. */
    void open(AttemptId attempt, int slot, ExamId exam, long version, String code);

    /** @param self the marker as a person, whose own responses are not counted */
    List<Count> counts(String marker, Optional<PersonId> self);

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

    /** Counts two markers' marks of a response, in tenths of what people may give. */
    void compare(ExamId exam, int first, int second);

    /** Stores where marking stands and gives the response free. */
    void update(Task task, int wanted, int given, boolean finished);

    /** How many mark each response that comes from now on. Waits for those that are coming. @param markers 1 or 2 */
    void wantForAll(ExamId exam, int markers);

    /** The same for responses that nobody has marked, and a second marker for those that one has; returns how many. */
    int wantForOpen(ExamId exam, int markers);

    /** Stores what the markers' marks come to. */
    void settle(AttemptId attempt, int slot, BigDecimal points);
}

package org.tongguan.assessment.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.DeviceSecret;
import org.tongguan.assessment.ExamId;
import org.tongguan.organisation.PersonId;

/** All attempts. Every call joins the caller's transaction. */
public interface Attempts {
    Optional<Attempt> find(AttemptId id);

    /** The attempt, held against answers and a second sealing until the transaction ends. */
    Optional<Attempt> hold(AttemptId id);

    /** Like {@link #hold}, but empty when another node or call holds it just now or it is sealed. */
    Optional<Attempt> holdIfRunningAndFree(AttemptId id);

    /** A person's attempts at all exams, latest first. */
    List<Attempt> of(PersonId person);

    /** A person's attempts at one exam, latest first. */
    List<Attempt> of(PersonId person, ExamId exam);

    /**
     * Adds running attempts with their first tokens. One id for each, in order; empty when the person has one running already or a call at
     * the same time, or an earlier one of the list, took the number (A2).
     *
     * @param patient whether to wait for whoever holds an exam; otherwise the call fails at once
     */
    List<Optional<AttemptId>> add(List<NewAttempt> fresh, boolean patient);

    /** Stores the seal, the marks and, once there is one, the outcome. */
    void seal(Attempt attempt, Attempt.Seal seal, Marks marks, Optional<Attempt.Outcome> outcome);

    /** Stores the outcome of a sealed attempt: the first, or another after a ruling. */
    void conclude(AttemptId attempt, Attempt.Outcome outcome);

    /** Takes the outcome back. @param attempt of whose outcome nobody has heard */
    void reopen(AttemptId attempt);

    /** The marks of a sealed attempt. */
    Marks marks(AttemptId attempt);

    /** Running attempts whose deadline lies before this, the longest overdue first. */
    List<AttemptId> due(Instant before, int most);

    /** Moves the deadline of a running attempt. */
    void moveDeadline(AttemptId attempt, Deadline deadline);

    /** Notes whether the other slices have heard what the attempt came to. */
    void announced(AttemptId attempt, boolean heard);

    boolean awaitsAnnouncement(AttemptId attempt);

    /** Marked attempts of released exams of which the other slices have not heard. */
    List<AttemptId> unannounced(int most);

    /** How many attempts of an exam there are; deals fixed papers in turn. */
    int count(ExamId exam);

    /** Whether some device holds a token for it. */
    boolean hasToken(AttemptId attempt);

    /** Whether the device with this secret holds a token for it. */
    boolean hasToken(AttemptId attempt, DeviceSecret device);

    /** Ends all tokens, so that other devices stop. */
    void dropTokens(AttemptId attempt);

    /**
     * Adds a token and ends the oldest ones beyond {@link AttemptToken#MOST_VALID}. Hold the attempt before, or two calls end in a deadlock.
     *
     * @param device the secret of the device that gets it
     */
    void addToken(AttemptId attempt, AttemptToken token, Optional<DeviceSecret> device, Instant now);

    /** Whether the token belongs to this attempt and is still valid for reading. */
    boolean opens(AttemptId attempt, AttemptToken token, Instant now);
}

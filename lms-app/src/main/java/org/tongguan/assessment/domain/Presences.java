package org.tongguan.assessment.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.CallKey;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.IncidentKind;
import org.tongguan.assessment.RoomIncident;
import org.tongguan.assessment.RoomMessage;
import org.tongguan.organisation.PersonId;

/** What is seen of attempts while they run, and what invigilators say and note. Every call joins the caller's transaction. */
public interface Presences {
    /** A sign of life. Gives the count held, which a lower one does not change: a page that was just loaded begins with none. */
    int seen(AttemptId attempt, int focusLost, Instant now);

    /** Messages to this attempt that its candidate has not confirmed, the oldest first. */
    List<RoomMessage> unread(AttemptId attempt);

    void confirm(AttemptId attempt, Collection<Long> messages, Instant now);

    /**
     * Says it once for each key.
     *
     * @param attempt empty for everybody who sits this exam now, or starts it later in its window
     * @return whether this call did
     */
    boolean say(ExamId exam, CallKey key, Optional<AttemptId> attempt, String text, PersonId by, Instant now);

    /** Notes it once for each key; says whether this call did. */
    boolean note(ExamId exam, CallKey key, AttemptId attempt, IncidentKind kind, String text, PersonId by, Instant now);

    /** What was noted about an attempt, the latest first; at most 100. */
    List<RoomIncident> incidents(AttemptId attempt);

    void allowDevice(AttemptId attempt);

    /** Uses the allowance up; false when there is none. */
    boolean takeAllowance(AttemptId attempt);
}

package org.tongguan.assessment;

import java.time.Instant;
import java.util.Optional;
import org.tongguan.organisation.PersonId;

/**
 * One attempt as the invigilator sees it.
 *
 * @param by        who ended it; means nothing while it runs
 * @param section   the one that is worked on, from 1; empty for an exam without sections
 * @param answered  questions with an answer
 * @param seenAt    last sign of life of the page
 * @param focusLost how often the page went out of sight
 * @param unread    messages not confirmed yet
 */
public record RoomSeat(AttemptId attempt, PersonId person, int number, boolean running, Instant startedAt, Instant deadline,
        Optional<Instant> submittedAt, SealedBy by, Optional<Integer> section, int questions, int answered, Optional<Instant> seenAt, int focusLost, int incidents,
        int unread) {
    /** Whether a page that should be alive has not been heard of. */
    public boolean silent(Instant now) {
        return running && seenAt.orElse(startedAt).isBefore(now.minus(ExamRoom.SILENT));
    }
}

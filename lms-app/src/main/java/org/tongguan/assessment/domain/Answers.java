package org.tongguan.assessment.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.SavedAnswer;

/** The answers of attempts. */
public interface Answers {
    /**
     * What decides whether an attempt takes answers now. Read under a lock: the attempt cannot be sealed until the transaction ends.
     *
     * @param running whether it is still unsealed
     * @param tokens  digests of the tokens that are valid
     */
    record Desk(boolean running, Deadline deadline, List<byte[]> tokens) {
        /** Whether an answer that arrives now still counts. */
        public boolean open(Instant now) {
            return running && deadline.open(now);
        }
    }

    /** A slot of an attempt. */
    record Place(AttemptId attempt, int slot) {
    }

    /** An attempt's paper, which never changes (A1); empty when there is no such attempt. */
    Optional<Paper> paper(AttemptId attempt);

    /** Tells of the paper of an attempt that has just begun, so that its first answer need not look for it. Call it after the commit. */
    void begun(AttemptId attempt, Paper paper);

    /**
     * The desks of these attempts, held against sealing until the transaction ends. What somebody else holds just now, an attempt or one of
     * its tokens, is left out rather than waited for, as is an attempt that does not exist.
     */
    Map<AttemptId, Desk> freeDesks(Collection<AttemptId> attempts);

    /** Like {@link #freeDesks} for one attempt, but waits until nobody else holds it. */
    Optional<Desk> desk(AttemptId attempt);

    /**
     * Stores each answer unless its slot holds an equal or higher sequence number (A3). Call it after the desks were read.
     *
     * @return the number that each slot holds then
     */
    Map<Place, Long> put(Collection<Delivery> deliveries, Instant now);

    /** In the order of their slots. */
    List<SavedAnswer> of(AttemptId attempt);
}

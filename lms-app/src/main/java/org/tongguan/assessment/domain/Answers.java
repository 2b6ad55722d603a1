package org.tongguan.assessment.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.NewAnswer;
import org.tongguan.assessment.SavedAnswer;

/** The answers of attempts. */
public interface Answers {
    /**
     * What checking an answer needs, read in one query. The attempt cannot be sealed until the transaction ends.
     *
     * @param running whether it is still unsealed
     */
    record Desk(boolean running, Deadline deadline, Paper paper) {
        /** Whether an answer that arrives now still counts. */
        public boolean open(Instant now) {
            return running && deadline.open(now);
        }
    }

    /** Empty when the token is none of this attempt's. */
    Optional<Desk> desk(AttemptId attempt, AttemptToken token);

    /** Stores the answer unless the slot holds an equal or higher sequence number (A3); returns the number that the slot holds then. */
    long put(AttemptId attempt, NewAnswer answer, Instant now);

    /** In the order of their slots. */
    List<SavedAnswer> of(AttemptId attempt);
}

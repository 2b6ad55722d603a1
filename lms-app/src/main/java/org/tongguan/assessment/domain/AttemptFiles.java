package org.tongguan.assessment.domain;

import java.time.Instant;
import org.tongguan.assessment.AttemptId;
import org.tongguan.questionbank.WorkFiles;

/** What candidates gave in for practical tasks. Every call joins the caller's transaction. */
public interface AttemptFiles {
    /** Files that one slot may hold; an answer names one of them. */
    int MOST_PER_SLOT = 20;

    int count(AttemptId attempt, int slot);

    boolean holds(AttemptId attempt, int slot, String digest);

    /** Stores the bytes unless they are there already; returns their digest. */
    String put(AttemptId attempt, int slot, byte[] bytes, Instant now);

    /** For marking this attempt. */
    WorkFiles of(AttemptId attempt);
}

package org.tongguan.assessment.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.CallKey;
import org.tongguan.assessment.ExamId;
import org.tongguan.organisation.PersonId;

/** More time for attempts that run (A13). Every call joins the caller's transaction. */
public interface Extensions {
    /**
     * What is given.
     *
     * @param only    the one attempt that is meant; empty for all of the caller's scope that run
     * @param minutes above 0
     */
    record Extension(ExamId exam, CallKey key, Optional<AttemptId> only, int minutes, String reason, PersonId by, Instant at) {
    }

    /**
     * What a call came to.
     *
     * @param id       of what was stored
     * @param attempts whose deadline was moved
     * @param repeated the key was used before, and nothing was moved now
     */
    record Given(long id, int attempts, boolean repeated) {
    }

    /** @param person of the only attempt that was meant */
    record Past(Optional<PersonId> person, int minutes, int attempts, String reason, PersonId by, Instant at) {
    }

    /** Moves the deadlines of those of these attempts that still run, and holds them until the transaction ends. */
    Given give(Extension extension, List<AttemptId> meant);

    /** The latest first. */
    List<Past> of(ExamId exam, int most);
}

package org.tongguan.assessment.domain;

import java.time.Duration;
import java.time.Instant;
import org.tongguan.assessment.ExamId;
import org.tongguan.organisation.PersonId;

/** Tries at admission codes (A14): after {@link #MOST} that were wrong each further one waits, so that nobody can guess a code. */
public interface CodeTries {
    int MOST = 5;
    Duration WAIT = Duration.ofMinutes(2);

    /**
     * Counts a try before its code is looked at, so that of many at the same moment no more than {@link #MOST} are. One that must wait is not
     * counted and does not prolong the wait.
     *
     * @return false when it must wait
     */
    boolean admit(ExamId exam, PersonId person, Instant now);

    /** The code was right. */
    void clear(ExamId exam, PersonId person);
}

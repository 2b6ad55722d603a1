package org.tongguan.assessment.domain;

import java.time.Duration;
import java.time.Instant;
import org.tongguan.assessment.ExamId;
import org.tongguan.organisation.PersonId;

/** Wrong admission codes (A14): after {@link #MOST} of them each further try waits, so that nobody can guess one. */
public interface CodeTries {
    int MOST = 5;
    Duration WAIT = Duration.ofMinutes(2);

    /** How many wrong tries there are, and when the last was. */
    record Tries(int wrong, Instant last) {
        public boolean locked(Instant now) {
            return wrong >= MOST && last.plus(WAIT).isAfter(now);
        }
    }

    Tries of(ExamId exam, PersonId person);

    void wrong(ExamId exam, PersonId person, Instant now);

    void clear(ExamId exam, PersonId person);
}

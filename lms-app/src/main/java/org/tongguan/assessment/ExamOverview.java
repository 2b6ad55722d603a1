package org.tongguan.assessment;

import java.time.Instant;
import java.util.Optional;
import org.tongguan.shared.Bilingual;

/**
 * An exam in the list of those who run it.
 *
 * @param phase    as the clock says now
 * @param fromFile whether it comes from its course's file and stays in step with it
 * @param attempts started so far
 * @param running  of these
 * @param unmarked given in, and waiting for a marker
 */
public record ExamOverview(ExamId id, Bilingual title, String course, ExamPhase phase, boolean fromFile, Optional<Instant> opensAt,
        Optional<Instant> closesAt, int questions, int minutes, int attempts, int running, int unmarked) {
    /** The same with its number of attempts. */
    public ExamOverview started(int count) {
        return new ExamOverview(id, title, course, phase, fromFile, opensAt, closesAt, questions, minutes, count, running, unmarked);
    }
}

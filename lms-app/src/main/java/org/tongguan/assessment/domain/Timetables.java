package org.tongguan.assessment.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.AttemptId;

/** The timetables of attempts at exams with sections. Whoever changes one holds its attempt. Every call joins the caller's transaction. */
public interface Timetables {
    /** Those of these attempts that have one. */
    Map<AttemptId, Timetable> of(Collection<AttemptId> attempts);

    default Optional<Timetable> of(AttemptId attempt) {
        return Optional.ofNullable(of(List.of(attempt)).get(attempt));
    }

    /** Those of all attempts whose deadline was moved for this outage. */
    Map<AttemptId, Timetable> creditedFor(long outage);

    /** Those of all attempts whose deadline was moved by this extension. */
    Map<AttemptId, Timetable> extendedBy(long extension);

    /** Adds them, or replaces those that are there. */
    void put(Map<AttemptId, Timetable> timetables);
}

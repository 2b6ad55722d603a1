package org.tongguan.assessment.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ExamRoom;
import org.tongguan.assessment.RoomSeat;
import org.tongguan.organisation.DepartmentScope;

/** Who has started an exam, each with the latest attempt. Every call joins the caller's transaction. */
public interface Seats {
    /**
     * Whose seats.
     *
     * @param scope of the caller; empty for everybody
     * @param text  part of a name or the beginning of a staff number; blank for everybody
     */
    record Whose(Optional<DepartmentScope> scope, String text) {
    }

    ExamRoom.Figures figures(ExamId exam, Whose whose, Instant now);

    /** Those who sit and have not been heard of, then the others who sit, then who handed in last. */
    List<RoomSeat> page(ExamId exam, Whose whose, Instant now, int offset, int limit);

    /** Attempts that run. */
    List<AttemptId> running(ExamId exam, Whose whose);
}

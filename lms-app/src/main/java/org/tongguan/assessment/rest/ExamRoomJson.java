package org.tongguan.assessment.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.ExamRoom;
import org.tongguan.assessment.RoomSeat;
import org.tongguan.assessment.SealedBy;

/** An exam's candidates as the invigilator sees them. */
public record ExamRoomJson(ExamOverviewJson exam, Instant at, List<SeatJson> seats, boolean more) {
    /** One candidate with the latest attempt. */
    public record SeatJson(String staffNumber, String name, long attempt, int number, boolean running, Instant startedAt, Instant deadline,
            Optional<Instant> submittedAt, boolean timedOut, boolean collected, Optional<Integer> section, int questions, int answered, Optional<Instant> seenAt, int focusLost,
            int incidents, int unread) {
        static SeatJson of(ExamRoom.Seat seat) {
            RoomSeat attempt = seat.attempt();
            return new SeatJson(seat.person().staffNumber(), seat.person().name(), attempt.attempt().value(), attempt.number(),
                    attempt.running(), attempt.startedAt(), attempt.deadline(), attempt.submittedAt(), attempt.by() == SealedBy.CLOCK,
                    attempt.by() == SealedBy.INVIGILATOR,
                    attempt.section(), attempt.questions(), attempt.answered(), attempt.seenAt(), attempt.focusLost(), attempt.incidents(), attempt.unread());
        }
    }

    static ExamRoomJson of(ExamRoom room) {
        return new ExamRoomJson(ExamOverviewJson.of(room.exam()), room.at(), room.seats().stream().map(SeatJson::of).toList(), room.more());
    }
}

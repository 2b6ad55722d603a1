package org.tongguan.assessment.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.ExamRoom;
import org.tongguan.assessment.RoomSeat;
import org.tongguan.assessment.SealedBy;

/**
 * A page of an exam's candidates as the invigilator sees them.
 *
 * @param started all whom the caller may see, whatever is searched for
 * @param running of these, who sit now
 * @param silent  of these, who have not been heard of for a minute
 * @param total   seats on all pages
 * @param more    whether there are others beyond this page
 */
public record ExamRoomJson(ExamOverviewJson exam, Instant at, int started, int running, int silent, List<SeatJson> seats, int total, int offset,
        int limit, boolean more) {
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

    static ExamRoomJson of(ExamRoom room, int offset, int limit) {
        ExamRoom.Figures figures = room.figures();
        return new ExamRoomJson(ExamOverviewJson.of(room.exam()), room.at(), figures.started(), figures.running(), figures.silent(),
                room.seats().stream().map(SeatJson::of).toList(), room.total(), offset, limit, offset + limit < room.total());
    }
}

package org.tongguan.assessment;

import java.time.Instant;
import java.util.List;
import org.tongguan.organisation.PersonSummary;

/**
 * An exam's candidates as the invigilator sees them.
 *
 * @param seats those whom the caller may see, who sits just now first
 * @param more  whether there are others beyond those shown
 * @param at    when this was read, by the server's clock
 */
public record ExamRoom(ExamOverview exam, List<Seat> seats, boolean more, Instant at) {
    /** A candidate with the latest attempt. */
    public record Seat(PersonSummary person, RoomSeat attempt) {
    }

    public ExamRoom {
        seats = List.copyOf(seats);
    }
}

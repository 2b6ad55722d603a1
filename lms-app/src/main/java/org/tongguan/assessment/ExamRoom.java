package org.tongguan.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tongguan.organisation.PersonSummary;

/**
 * An exam's candidates as the invigilator sees them.
 *
 * @param figures of all whom the caller may see, whatever is searched for
 * @param seats   one page: who sits and has not been heard of first, then the others who sit, then who handed in last
 * @param total   how many there are on all pages
 * @param at      when this was read, by the server's clock
 */
public record ExamRoom(ExamOverview exam, Figures figures, List<Seat> seats, int total, Instant at) {
    /** Three signs of life missed. */
    public static final Duration SILENT = Duration.ofSeconds(60);

    /** A candidate with the latest attempt. */
    public record Seat(PersonSummary person, RoomSeat attempt) {
    }

    /**
     * Numbers of candidates.
     *
     * @param started everybody who has an attempt
     * @param running of these, who sit now
     * @param silent  of these, whose pages have not been heard of for {@link #SILENT}
     */
    public record Figures(int started, int running, int silent) {
        public int finished() {
            return started - running;
        }
    }

    public ExamRoom {
        seats = List.copyOf(seats);
    }
}

package org.tongguan.roadshow.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongguan.roadshow.LiveBoard;
import org.tongguan.roadshow.LiveBoard.JudgeTotal;

/**
 * The board.
 *
 * @param serverTime when this was answered; the timer on the page runs by it
 * @param onStage    the entry on stage, by id; null between entries
 */
public record BoardJson(RoadshowJson roadshow, Instant serverTime, int presentationMinutes, @Nullable Long onStage, List<LineJson> entries) {

    /**
     * One entry on the board.
     *
     * @param totals single totals without names, highest first; empty until the event is closed
     */
    public record LineJson(EntryJson entry, int expected, int handedIn, @Nullable BigDecimal score, @Nullable Integer place,
            List<JudgeTotal> totals) {
    }

    static BoardJson of(LiveBoard board, Instant now) {
        List<LineJson> lines = board.lines().stream()
                .map(line -> new LineJson(EntryJson.of(line.entry()), line.expected(), line.handedIn(), line.score(), line.place(),
                        line.totals()))
                .toList();
        Long onStage = lines.stream().filter(line -> line.entry().state().equals("on-stage")).map(line -> line.entry().id())
                .findFirst().orElse(null);
        return new BoardJson(RoadshowJson.of(board.roadshow()), now, board.presentationMinutes(), onStage, lines);
    }
}

package org.tongguan.roadshow.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.roadshow.EntryId;
import org.tongguan.roadshow.EntrySummary;
import org.tongguan.roadshow.LiveBoard.Line;
import org.tongguan.roadshow.SheetState;

/** Puts the board's lines together from sheets, and from the final results once there are any (rules R3 and R8). */
public final class BoardLines {
    private final TrimmedMean mean;
    private final boolean closed;
    private final Map<EntryId, Integer> expected = new HashMap<>();
    private final Map<EntryId, List<BigDecimal>> totals = new HashMap<>();
    private final Map<EntryId, BigDecimal> scores = new HashMap<>();
    private final Map<EntryId, Integer> places = new HashMap<>();

    public BoardLines(TrimmedMean mean, boolean closed) {
        this.mean = mean;
        this.closed = closed;
    }

    public void count(EntryId entry, SheetState state, BigDecimal total) {
        if (state != SheetState.RECUSED) {
            expected.merge(entry, 1, Integer::sum);
        }
        if (state == SheetState.HANDED_IN) {
            totals.computeIfAbsent(entry, key -> new ArrayList<>()).add(total);
        }
    }

    public void decide(EntryId entry, Optional<BigDecimal> score, Optional<Integer> place) {
        score.ifPresent(decided -> scores.put(entry, decided));
        place.ifPresent(decided -> places.put(entry, decided));
    }

    /** @param entries in the order of appearance */
    public List<Line> of(List<EntrySummary> entries) {
        if (!closed) {
            showRunningScores();
        }
        return entries.stream().map(entry -> {
            List<BigDecimal> own = totals.getOrDefault(entry.id(), List.of());
            return new Line(entry, expected.getOrDefault(entry.id(), 0), own.size(), scores.get(entry.id()), places.get(entry.id()),
                    closed ? mean.mark(own) : List.of());
        }).toList();
    }

    private void showRunningScores() {
        totals.forEach((entry, own) -> {
            if (own.size() >= mean.fewest()) {
                mean.of(own).ifPresent(score -> scores.put(entry, score));
            }
        });
        scores.forEach((entry, score) -> places.put(entry, Ranking.place(score, scores.values())));
    }
}

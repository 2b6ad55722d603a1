package org.tongguan.roadshow.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.organisation.PersonId;
import org.tongguan.roadshow.EntryId;
import org.tongguan.roadshow.SheetState;

/**
 * What an entry got, fixed when the event is closed (rule R3).
 *
 * @param sheets how many were handed in
 * @param score  empty when nobody scored the entry; then there is no place either
 */
public record EntryResult(EntryId entry, PersonId presenter, int sheets, Optional<BigDecimal> score, Optional<Integer> place) {

    /** The results of all entries, in the order of appearance. */
    public static List<EntryResult> of(List<Entry> entries, List<ScoreSheet> sheets, TrimmedMean mean) {
        Map<Entry, List<BigDecimal>> totals = new LinkedHashMap<>();
        for (Entry entry : entries) {
            totals.put(entry, sheets.stream()
                    .filter(sheet -> sheet.entry().equals(entry.id()) && sheet.state() == SheetState.HANDED_IN)
                    .map(ScoreSheet::total).toList());
        }
        List<BigDecimal> scores = totals.values().stream().flatMap(list -> mean.of(list).stream()).toList();
        List<EntryResult> results = new ArrayList<>();
        totals.forEach((entry, list) -> {
            Optional<BigDecimal> score = mean.of(list);
            results.add(new EntryResult(entry.id(), entry.presenter(), list.size(), score,
                    score.map(own -> Ranking.place(own, scores))));
        });
        return results;
    }
}

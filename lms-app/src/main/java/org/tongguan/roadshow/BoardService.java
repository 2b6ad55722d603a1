package org.tongguan.roadshow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.tongguan.platform.security.Access;
import org.tongguan.roadshow.domain.BoardLines;
import org.tongguan.roadshow.domain.RoadshowEvent;
import org.tongguan.roadshow.domain.Rubrics;
import org.tongguan.roadshow.domain.TrimmedMean;
import org.tongguan.roadshow.persistence.RoadshowQueries;

/** What everybody in the hall may see of an event: how far judging is, the scores, and no judge's name. */
@Access
@ApplicationScoped
public class BoardService {
    @Inject
    private Organiser organiser;
    @Inject
    private Rubrics rubrics;
    @Inject
    private RoadshowQueries queries;

    /** Open to anyone who has signed in (rule R8); of a draft, to those who run it (rule R9). */
    @Access
    @Transactional
    public LiveBoard board(RoadshowId id) {
        RoadshowEvent event = organiser.see(id);
        Rubric rubric = rubrics.get(event.rubric());
        RoadshowSummary summary = queries.event(id).orElseThrow();
        BoardLines lines = new BoardLines(TrimmedMean.of(rubric.trimming()), summary.state() == RoadshowState.CLOSED);
        queries.sheets(id).forEach(sheet -> lines.count(sheet.entry(), sheet.state(), sheet.total()));
        Map<EntryId, RoadshowQueries.ResultRow> results = queries.results(id);
        results.forEach((entry, result) -> lines.decide(entry, result.score(), result.place()));
        List<EntrySummary> entries = queries.entries(id);
        return new LiveBoard(summary, rubric.presentationMinutes(), lines.of(entries));
    }
}

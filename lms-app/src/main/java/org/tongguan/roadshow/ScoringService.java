package org.tongguan.roadshow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.organisation.PersonId;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.roadshow.domain.Entry;
import org.tongguan.roadshow.domain.RoadshowEvent;
import org.tongguan.roadshow.domain.Roadshows;
import org.tongguan.roadshow.domain.Rubrics;
import org.tongguan.roadshow.domain.ScoreSheet;
import org.tongguan.roadshow.domain.ScoreSheets;
import org.tongguan.roadshow.persistence.RoadshowQueries;
import org.tongguan.roadshow.persistence.RoadshowQueries.SheetRow;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** A judge's own score sheets; nobody else's can be reached from here. */
@Access
@ApplicationScoped
public class ScoringService {
    @Inject
    private Roadshows roadshows;
    @Inject
    private ScoreSheets sheets;
    @Inject
    private Rubrics rubrics;
    @Inject
    private RoadshowQueries queries;
    @Inject
    private CurrentPerson person;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Everything that the caller is to score or has scored: by event, the latest first, then by order of appearance. */
    @Access(Role.JUDGE)
    @Transactional
    public List<DeskEntry> desk() {
        PersonId judge = person.require().id();
        List<DeskEntry> desk = new ArrayList<>();
        for (RoadshowSummary event : queries.judgedBy(judge)) {
            List<SheetRow> own = queries.sheets(event.id()).stream().filter(sheet -> sheet.judge().equals(judge)).toList();
            for (EntrySummary entry : queries.entries(event.id())) {
                own.stream().filter(sheet -> sheet.entry().equals(entry.id())).findFirst()
                        .ifPresent(sheet -> desk.add(new DeskEntry(event, entry, sheet.state(), sheet.total())));
            }
        }
        return desk;
    }

    /** By what the event is judged. */
    @Access(Role.JUDGE)
    @Transactional
    public Rubric rubric(RoadshowId roadshow) {
        return rubrics.get(judged(roadshow, person.require().id()).rubric());
    }

    /** @throws DomainError {@code score.not-a-judge} unless the caller is appointed to the event */
    @Access(Role.JUDGE)
    @Transactional
    public SheetSummary sheet(RoadshowId roadshow, EntryId entry) {
        PersonId judge = person.require().id();
        judged(roadshow, judge).entry(entry);
        return summary(sheets.find(entry, judge).orElseThrow(() -> new DomainError(RoadshowError.NOT_OPEN)));
    }

    /**
     * Saves a draft, hands a sheet in, or takes it back, as {@link NewScores} says. The same again changes nothing.
     *
     * @return the sheet as it is now
     */
    @Access(Role.JUDGE)
    @Transactional
    public SheetSummary save(RoadshowId roadshow, EntryId entryId, NewScores wanted) {
        PersonId judge = person.require().id();
        ScoreSheet sheet = sheets.lock(entryId, judge).orElseThrow(() -> new DomainError(RoadshowError.NOT_A_JUDGE));
        RoadshowEvent event = judged(roadshow, judge);
        Entry entry = event.entry(entryId);
        event.requireOpen();
        SheetState before = sheet.state();
        String totalBefore = sheet.total().toPlainString();
        if (sheet.revise(wanted, rubrics.get(event.rubric()), entry.hasBeenOnStage(), clock.instant())) {
            sheets.flush();
            trace(sheet, before, totalBefore);
        }
        return summary(sheet);
    }

    /** Drafts leave no trace: they count for nothing. */
    private void trace(ScoreSheet sheet, SheetState before, String totalBefore) {
        if (sheet.state() == SheetState.HANDED_IN) {
            audit.record("score.handed-in", "score-sheet", Long.toString(sheet.id()), Map.of("entry", sheet.entry().value(),
                    "before", before == SheetState.HANDED_IN ? totalBefore : "", "total", sheet.total().toPlainString(),
                    "scores", sheet.scores()));
        } else if (before == SheetState.HANDED_IN) {
            audit.record("score.taken-back", "score-sheet", Long.toString(sheet.id()),
                    Map.of("entry", sheet.entry().value(), "before", totalBefore));
        }
    }

    private RoadshowEvent judged(RoadshowId roadshow, PersonId judge) {
        RoadshowEvent event = roadshows.find(roadshow).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        if (!event.judges().contains(judge)) {
            throw new DomainError(RoadshowError.NOT_A_JUDGE);
        }
        return event;
    }

    private static SheetSummary summary(ScoreSheet sheet) {
        return new SheetSummary(sheet.entry(), sheet.version(), sheet.state(), sheet.scores(), sheet.comment(), sheet.total(),
                sheet.handedInAt(), sheet.changedAt());
    }
}

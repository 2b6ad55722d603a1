package org.tongguan.roadshow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongguan.organisation.DepartmentScope;
import org.tongguan.organisation.PersonDirectory;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.roadshow.domain.Entry;
import org.tongguan.roadshow.domain.EntryResult;
import org.tongguan.roadshow.domain.Results;
import org.tongguan.roadshow.domain.RoadshowEvent;
import org.tongguan.roadshow.domain.Roadshows;
import org.tongguan.roadshow.domain.Rubrics;
import org.tongguan.roadshow.domain.ScoreSheet;
import org.tongguan.roadshow.domain.ScoreSheets;
import org.tongguan.roadshow.domain.TrimmedMean;
import org.tongguan.roadshow.persistence.RoadshowQueries;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;

/** Reading events, and running one: what an organiser does during the session. */
@Access
@ApplicationScoped
public class RoadshowService {
    @Inject
    private Roadshows roadshows;
    @Inject
    private ScoreSheets sheets;
    @Inject
    private Rubrics rubrics;
    @Inject
    private Results results;
    @Inject
    private RoadshowQueries queries;
    @Inject
    private PersonDirectory people;
    @Inject
    private Organiser organiser;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<EntryScored> scored;
    @Inject
    private Clock clock;

    /** The latest first; drafts only for those who run them (rule R9). */
    @Access({Role.TRAINEE, Role.TRAINER, Role.ORG_OFFICER, Role.JUDGE, Role.SUPERVISOR})
    @Transactional
    public Page<RoadshowSummary> list(int limit, int offset) {
        Optional<DepartmentScope> drafts = organiser.scope();
        return new Page<>(queries.events(drafts, limit, offset), queries.countEvents(drafts), offset, limit);
    }

    /** @throws DomainError {@code input.not-found}, also for a draft that the caller does not run */
    @Access({Role.TRAINEE, Role.TRAINER, Role.ORG_OFFICER, Role.JUDGE, Role.SUPERVISOR})
    @Transactional
    public RoadshowDetail detail(RoadshowId id) {
        RoadshowEvent event = organiser.see(id);
        return new RoadshowDetail(queries.event(id).orElseThrow(), queries.entries(id), rubrics.get(event.rubric()),
                event.judges().size(), organiser.runs(event));
    }

    /** Which judge has handed in what: for the organiser of the event, without scores. */
    @Access(Role.ORG_OFFICER)
    @Transactional
    public List<SheetProgress> progress(RoadshowId id) {
        organiser.require(roadshows.find(id));
        List<RoadshowQueries.SheetRow> rows = queries.sheets(id);
        Map<PersonId, PersonSummary> judges = people.all(rows.stream().map(RoadshowQueries.SheetRow::judge).distinct().toList());
        return rows.stream().map(row -> new SheetProgress(row.entry(), row.judge(), judges.get(row.judge()).name(), row.state())).toList();
    }

    /** Lays out the judges' sheets (rule R7). */
    @Access(Role.ORG_OFFICER)
    @Transactional
    public void open(RoadshowId id) {
        RoadshowEvent event = locked(id);
        List<PersonId> involved = new ArrayList<>(event.judges());
        event.entries().forEach(entry -> involved.add(entry.presenter()));
        event.open(people.all(involved), clock.instant()).forEach(sheets::add);
        sheets.flush();
        audit.record("roadshow.opened", "roadshow", id.toString(), Map.of("judges", event.judges().size()));
    }

    /** Starts the presentation's clock; the entry that was on stage has been presented. */
    @Access(Role.ORG_OFFICER)
    @Transactional
    public void putOnStage(RoadshowId id, EntryId entry) {
        locked(id).putOnStage(entry, clock.instant());
    }

    /**
     * Makes the results final, and tells the rest of the application each entry's score.
     *
     * @param confirmed whether sheets that are missing are accepted
     * @throws DomainError {@code roadshow.sheets-missing} when some are and this was not confirmed
     */
    @Access(Role.ORG_OFFICER)
    @Transactional
    public void close(RoadshowId id, boolean confirmed) {
        RoadshowEvent event = locked(id);
        List<ScoreSheet> all = sheets.lockAll(id);
        Instant now = clock.instant();
        event.close(all.stream().filter(sheet -> sheet.state() == SheetState.DRAFT).count(), confirmed, now);
        List<EntryResult> decided = EntryResult.of(event.entries(), all, TrimmedMean.of(rubrics.get(event.rubric()).trimming()));
        results.add(id, decided, now);
        sheets.flush();
        decided.forEach(result -> announce(event, result, now));
        Map<String, String> scores = new TreeMap<>();
        decided.forEach(result -> scores.put(result.entry().toString(), result.score().map(Object::toString).orElse("")));
        audit.record("roadshow.closed", "roadshow", id.toString(), Map.of("scores", scores, "confirmed", confirmed));
    }

    private void announce(RoadshowEvent event, EntryResult result, Instant now) {
        Entry entry = event.entry(result.entry());
        result.score().ifPresent(score ->
                scored.fire(new EntryScored(entry.id(), event.id(), entry.presenter(), entry.title(), score, now)));
    }

    private RoadshowEvent locked(RoadshowId id) {
        return organiser.require(roadshows.lock(id));
    }
}

package org.tongguan.roadshow.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Logger;
import org.tongguan.organisation.PersonDirectory;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.roadshow.content.SeasonFile.PlannedEntry;
import org.tongguan.roadshow.domain.RoadshowEvent;
import org.tongguan.roadshow.domain.Roadshows;
import org.tongguan.roadshow.domain.ScoreSheets;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Plans the demo event on behalf of the root department and opens it for judging, so that judges find it at their first visit. */
@ApplicationScoped
class DemoSeason {
    private static final Logger LOG = Logger.getLogger(DemoSeason.class.getName());

    @Inject
    private Roadshows roadshows;
    @Inject
    private ScoreSheets sheets;
    @Inject
    private PersonDirectory people;
    @Inject
    private Clock clock;

    /**
     * Does nothing when the event is there already.
     *
     * @param versions the rubrics' latest versions by key
     */
    void plan(SeasonFile season, Map<String, Long> versions) {
        Long rubric = versions.get(season.rubric());
        if (rubric == null || roadshows.contains(season.key())) {
            return;
        }
        Map<PersonId, PersonSummary> known = new LinkedHashMap<>();
        PersonSummary first = person(season.entries().get(0).presenter(), known);
        RoadshowEvent event = new RoadshowEvent(season.key(), season.title(), season.season(), season.place(), season.startsAt(),
                root(first.departmentPath()), rubric);
        for (PlannedEntry entry : season.entries()) {
            event.add(entry.title(), entry.pitch(), person(entry.presenter(), known));
        }
        season.judges().forEach(judge -> event.appoint(person(judge, known).id()));
        roadshows.add(event);
        event.open(known, clock.instant()).forEach(sheets::add);
        LOG.info("demo roadshow opened key=" + season.key() + " entries=" + season.entries().size());
    }

    private PersonSummary person(String staffNumber, Map<PersonId, PersonSummary> known) {
        PersonSummary person = people.byStaffNumber(staffNumber)
                .orElseThrow(() -> new DomainError(CommonError.NOT_FOUND, Map.of("staffNumber", staffNumber)));
        known.put(person.id(), person);
        return person;
    }

    /** {@code /1/5/} lies under {@code /1/}. */
    private static String root(String path) {
        return path.substring(0, path.indexOf('/', 1) + 1);
    }
}

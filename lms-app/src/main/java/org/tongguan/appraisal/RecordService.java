package org.tongguan.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongguan.appraisal.domain.Scoring;
import org.tongguan.appraisal.persistence.EvidenceRows;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.organisation.PersonDirectory;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSearch;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;
import org.tongguan.shared.Period;

/** Performance records: the own one, and those of the people one answers for (A9). Reads only; evidence comes by itself. */
@Access
@ApplicationScoped
public class RecordService {
    @Inject
    private EvidenceRows evidence;
    @Inject
    private Schemes schemes;
    @Inject
    private CurrentPerson caller;
    @Inject
    private CurrentUser user;
    @Inject
    private PersonDirectory people;
    @Inject
    private PersonSearch search;

    /** The caller's own record. */
    @Access(Role.TRAINEE)
    @Transactional
    public PerformanceRecord own(Period period) {
        return record(caller.require(), period);
    }

    /**
     * Somebody's record, for the person, the direct supervisor, or an officer of the person's departments.
     *
     * @throws DomainError {@code appraisal.person-unknown} or {@code access.out-of-scope}
     */
    @Access({Role.TRAINEE, Role.SUPERVISOR, Role.ORG_OFFICER})
    @Transactional
    public PerformanceRecord of(PersonId id, Period period) {
        PersonSummary person = people.find(id).orElseThrow(() -> new DomainError(AppraisalError.PERSON_UNKNOWN));
        PersonSummary reader = caller.require();
        boolean own = reader.id().equals(id) && user.has(Role.TRAINEE);
        boolean report = user.has(Role.SUPERVISOR) && person.supervisor().filter(reader.id()::equals).isPresent();
        boolean covered = user.has(Role.ORG_OFFICER) && caller.scope().covers(person.departmentPath());
        if (!own && !report && !covered) {
            throw new DomainError(CommonError.OUT_OF_SCOPE);
        }
        return record(person, period);
    }

    /**
     * The people whose records the caller may open, by name, with the total of the period: an officer's whole departments, else the
     * direct reports.
     *
     * @param text part of a name or the beginning of a staff number; blank for everybody
     */
    @Access({Role.SUPERVISOR, Role.ORG_OFFICER})
    @Transactional
    public Page<RecordTotal> people(String text, Period period, int offset, int limit) {
        int most = Page.limit(limit);
        Page<PersonSummary> found = user.has(Role.ORG_OFFICER)
                ? search.inScope(caller.scope(), text, offset, most)
                : search.reportingTo(caller.require().id(), text, offset, most);
        Set<PersonId> ids = found.items().stream().map(PersonSummary::id).collect(Collectors.toSet());
        Map<PersonId, List<EvidenceItem>> rows = evidence.of(ids, period.begin(ClockProducer.ZONE), period.end(ClockProducer.ZONE)).stream()
                .collect(Collectors.groupingBy(EvidenceItem::person));
        Scoring scoring = new Scoring(schemes.current().scheme(), ClockProducer.ZONE);
        List<RecordTotal> totals = found.items().stream().map(person -> {
            List<IndicatorResult> results = scoring.results(person.tier(), period, rows.getOrDefault(person.id(), List.of()));
            return new RecordTotal(person, Scoring.total(results), results.stream().mapToInt(result -> result.evidence().size()).sum());
        }).toList();
        return new Page<>(totals, found.total(), offset, most);
    }

    private PerformanceRecord record(PersonSummary person, Period period) {
        Schemes.Current current = schemes.current();
        List<EvidenceItem> rows = evidence.of(List.of(person.id()), period.begin(ClockProducer.ZONE), period.end(ClockProducer.ZONE));
        List<IndicatorResult> results = new Scoring(current.scheme(), ClockProducer.ZONE).results(person.tier(), period, rows);
        return new PerformanceRecord(person, period, current.scheme().title(), current.version(), results, Scoring.total(results));
    }
}

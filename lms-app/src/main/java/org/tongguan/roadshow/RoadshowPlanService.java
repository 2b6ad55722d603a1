package org.tongguan.roadshow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.organisation.PersonDirectory;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSearch;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.roadshow.RoadshowPlan.PlannedEntry;
import org.tongguan.roadshow.domain.Entry;
import org.tongguan.roadshow.domain.PlanRules;
import org.tongguan.roadshow.domain.RoadshowEvent;
import org.tongguan.roadshow.domain.Roadshows;
import org.tongguan.roadshow.domain.Rubrics;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.DomainError.Fault;
import org.tongguan.shared.Page;

/** Plans events: who presents what, who judges, where, when and by which rubric (rule R9). */
@Access(Role.ORG_OFFICER)
@ApplicationScoped
public class RoadshowPlanService {
    private static final String SUBJECT = "roadshow";

    @Inject
    private Roadshows roadshows;
    @Inject
    private Rubrics rubrics;
    @Inject
    private PersonDirectory people;
    @Inject
    private PersonSearch search;
    @Inject
    private CurrentPerson person;
    @Inject
    private Organiser organiser;
    @Inject
    private AuditTrail audit;

    /** The latest version of each rubric. */
    @Access(Role.ORG_OFFICER)
    @Transactional
    public List<Rubric> rubrics() {
        return rubrics.latest().values().stream().map(rubrics::get).toList();
    }

    /**
     * People in service of the whole organisation, by staff number, as judges and presenters to choose from.
     *
     * @param text part of a name or the beginning of a staff number; blank for everybody
     */
    @Access(Role.ORG_OFFICER)
    @Transactional
    public List<PersonSummary> people(String text, int offset, int limit) {
        return search.inService(text, Math.max(0, offset), Page.limit(limit));
    }

    /**
     * Plans an event of the officer's own department, as a draft.
     *
     * @throws DomainError {@code roadshow.plan-faulty} with each fault at its field
     */
    @Access(Role.ORG_OFFICER)
    @Transactional
    public RoadshowId create(RoadshowPlan plan) {
        Map<String, PersonSummary> known = known(plan);
        long rubric = accepted(plan, known);
        RoadshowEvent event = new RoadshowEvent("planned-" + UUID.randomUUID(), plan.title(), plan.season(), plan.place(),
                Objects.requireNonNull(plan.startsAt()), person.scope().path(), rubric);
        event.lineUp(plan, known);
        roadshows.add(event);
        audit.record("roadshow.planned", SUBJECT, event.id().toString(), trace(plan));
        return event.id();
    }

    /** @throws DomainError {@code roadshow.not-draft}, {@code access.out-of-scope} */
    @Access(Role.ORG_OFFICER)
    @Transactional
    public RoadshowDraft draft(RoadshowId id) {
        RoadshowEvent event = organiser.require(roadshows.find(id));
        event.requireDraft();
        List<PersonId> involved = new ArrayList<>(event.judges());
        event.entries().forEach(entry -> involved.add(entry.presenter()));
        Map<PersonId, PersonSummary> found = people.all(involved);
        List<String> judges = event.judges().stream().map(judge -> found.get(judge).staffNumber()).sorted().toList();
        List<PlannedEntry> entries = event.entries().stream().map(entry -> planned(entry, found)).toList();
        RoadshowPlan plan = new RoadshowPlan(event.title(), event.season(), event.place(), event.startsAt(), rubrics.get(event.rubric()).key(),
                judges, entries);
        return new RoadshowDraft(event.version(), plan,
                found.values().stream().collect(Collectors.toMap(PersonSummary::staffNumber, Function.identity())));
    }

    /**
     * Puts another plan in the place of a draft's.
     *
     * @param version of the draft that the change is based on
     * @throws DomainError {@code roadshow.not-draft}, {@code access.out-of-scope}, {@code input.edited-meanwhile},
     *                     {@code roadshow.plan-faulty} with each fault at its field
     */
    @Access(Role.ORG_OFFICER)
    @Transactional
    public void change(RoadshowId id, RoadshowPlan plan, int version) {
        RoadshowEvent event = organiser.require(roadshows.lockForPlan(id));
        event.requireDraft();
        if (event.version() != version) {
            throw new DomainError(CommonError.EDITED_MEANWHILE);
        }
        Map<String, PersonSummary> known = known(plan);
        event.revise(plan, accepted(plan, known), known);
        roadshows.flush();
        audit.record("roadshow.plan-changed", SUBJECT, id.toString(), trace(plan));
    }

    /** @throws DomainError {@code roadshow.not-draft}, {@code access.out-of-scope} */
    @Access(Role.ORG_OFFICER)
    @Transactional
    public void delete(RoadshowId id) {
        RoadshowEvent event = organiser.require(roadshows.lock(id));
        event.requireDraft();
        String title = event.title().zh();
        roadshows.remove(event);
        audit.record("roadshow.deleted", SUBJECT, id.toString(), Map.of("title", title));
    }

    private Map<String, PersonSummary> known(RoadshowPlan plan) {
        return people.byStaffNumbers(Stream.concat(plan.judges().stream(), plan.entries().stream().map(PlannedEntry::presenter))
                .filter(number -> !number.isEmpty()).distinct().toList());
    }

    /** The version of the rubric by which it will be judged. */
    private long accepted(RoadshowPlan plan, Map<String, PersonSummary> known) {
        Map<String, Long> versions = rubrics.latest();
        List<Fault> faults = PlanRules.faults(plan, known, versions.keySet());
        if (!faults.isEmpty()) {
            throw new DomainError(RoadshowError.PLAN_FAULTY, Map.of("count", Integer.toString(faults.size())), faults);
        }
        return versions.get(plan.rubric());
    }

    private static PlannedEntry planned(Entry entry, Map<PersonId, PersonSummary> found) {
        return new PlannedEntry(entry.title(), entry.pitch(), found.get(entry.presenter()).staffNumber());
    }

    private static Map<String, Object> trace(RoadshowPlan plan) {
        return Map.of("title", plan.title().zh(), "season", plan.season(), "startsAt", String.valueOf(plan.startsAt()), "rubric",
                plan.rubric(), "judges", String.join(" ", plan.judges()), "entries",
                plan.entries().stream().map(entry -> entry.presenter() + " " + entry.title().zh()).collect(Collectors.joining("\n")));
    }
}

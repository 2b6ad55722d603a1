package org.tongguan.roadshow.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongguan.organisation.DepartmentScope;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.roadshow.EntryId;
import org.tongguan.roadshow.EntryState;
import org.tongguan.roadshow.RoadshowError;
import org.tongguan.roadshow.RoadshowId;
import org.tongguan.roadshow.RoadshowPlan;
import org.tongguan.roadshow.RoadshowPlan.PlannedEntry;
import org.tongguan.roadshow.RoadshowState;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/**
 * An event. Planned as a draft with its entries and judges; opened for judging, when the judges' sheets are laid out; entries go on stage
 * one after another; closed, when results become final (rule R7).
 */
@Entity
@Table(name = "roadshow")
public class RoadshowEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "event_key")
    private String key;
    @Column(name = "title_zh")
    private String titleZh;
    @Column(name = "title_en")
    private String titleEn;
    private String season;
    @Column(name = "place_zh")
    private String placeZh;
    @Column(name = "place_en")
    private String placeEn;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "department_path")
    private String departmentPath;
    @Column(name = "rubric_id")
    private long rubric;
    @Enumerated(EnumType.STRING)
    private RoadshowState state = RoadshowState.DRAFT;
    @Column(name = "closed_at")
    private @Nullable Instant closedAt;
    @OneToMany(mappedBy = "roadshow", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Entry> entries = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "roadshow_judge", joinColumns = @JoinColumn(name = "roadshow_id"))
    @Column(name = "person_id")
    private Set<Long> judges = new LinkedHashSet<>();
    @Version
    private int version;

    @SuppressWarnings("NullAway")
    protected RoadshowEvent() {
    }

    /** @param departmentPath the owning department's; its officers and those above it run the event */
    public RoadshowEvent(String key, Bilingual title, String season, Bilingual place, Instant startsAt, String departmentPath, long rubric) {
        this.key = key;
        this.titleZh = title.zh();
        this.titleEn = title.en();
        this.season = season;
        this.placeZh = place.zh();
        this.placeEn = place.en();
        this.startsAt = startsAt;
        this.departmentPath = departmentPath;
        this.rubric = rubric;
    }

    /**
     * Puts another plan, which keeps {@link PlanRules}, in the place of this draft's.
     *
     * @param rubricVersion by its row
     * @param people        the judges and the presenters, by staff number
     */
    public void revise(RoadshowPlan plan, long rubricVersion, Map<String, PersonSummary> people) {
        requireDraft();
        titleZh = plan.title().zh();
        titleEn = plan.title().en();
        season = plan.season();
        placeZh = plan.place().zh();
        placeEn = plan.place().en();
        startsAt = Objects.requireNonNull(plan.startsAt());
        rubric = rubricVersion;
        lineUp(plan, people);
    }

    /** Judges and entries as planned. An entry takes over the row at its position, so that no position is held twice for a moment. */
    public void lineUp(RoadshowPlan plan, Map<String, PersonSummary> people) {
        requireDraft();
        List<Long> appointed = plan.judges().stream().map(judge -> people.get(judge).id().value()).toList();
        judges.retainAll(appointed);
        judges.addAll(appointed);
        List<PlannedEntry> planned = plan.entries();
        while (entries.size() > planned.size()) {
            entries.remove(entries.size() - 1);
        }
        for (int i = 0; i < planned.size(); i++) {
            PlannedEntry entry = planned.get(i);
            if (i < entries.size()) {
                entries.get(i).revise(entry.title(), entry.pitch(), people.get(entry.presenter()));
            } else {
                add(entry.title(), entry.pitch(), people.get(entry.presenter()));
            }
        }
    }

    public RoadshowId id() {
        return new RoadshowId(id);
    }

    public Bilingual title() {
        return Bilingual.of(titleZh, titleEn);
    }

    public String season() {
        return season;
    }

    public Bilingual place() {
        return Bilingual.of(placeZh, placeEn);
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** Which state of it somebody has read. */
    public int version() {
        return version;
    }

    /** The version of the rubric, by its row. */
    public long rubric() {
        return rubric;
    }

    public RoadshowState state() {
        return state;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** @throws DomainError {@code input.not-found} when the entry belongs to another event */
    public Entry entry(EntryId entry) {
        return entries.stream().filter(one -> one.id().equals(entry)).findFirst()
                .orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }

    /** The next in the order of appearance. */
    public void add(Bilingual title, Bilingual pitch, PersonSummary presenter) {
        requireDraft();
        entries.add(new Entry(this, entries.size() + 1, title, pitch, presenter));
    }

    public void appoint(PersonId judge) {
        requireDraft();
        judges.add(judge.value());
    }

    public List<PersonId> judges() {
        return judges.stream().map(PersonId::new).toList();
    }

    /**
     * Lays out one sheet for each judge and entry, recused where there is a conflict of interest (rule R4).
     *
     * @param people the judges and the presenters
     */
    public List<ScoreSheet> open(Map<PersonId, PersonSummary> people, Instant now) {
        requireDraft();
        requireInService(people);
        state = RoadshowState.OPEN;
        List<ScoreSheet> sheets = new ArrayList<>();
        for (Entry entry : entries) {
            for (PersonId judge : judges()) {
                boolean conflict = ConflictOfInterest.between(people.get(judge), people.get(entry.presenter()));
                sheets.add(ScoreSheet.blank(id(), entry.id(), judge, conflict, now));
            }
        }
        return sheets;
    }

    /** Who was planned months ago may have left since. */
    private void requireInService(Map<PersonId, PersonSummary> people) {
        String left = Stream.concat(judges().stream(), entries.stream().map(Entry::presenter)).distinct().map(people::get)
                .filter(person -> !person.active()).map(PersonSummary::name).collect(Collectors.joining("、"));
        if (!left.isEmpty()) {
            throw new DomainError(RoadshowError.PERSON_LEFT, Map.of("names", left));
        }
    }

    /** The entry that was on stage has been presented. Again for the same entry: nothing happens, its clock runs on. */
    public void putOnStage(EntryId next, Instant now) {
        requireOpen();
        Entry entry = entry(next);
        if (entry.state() == EntryState.ON_STAGE) {
            return;
        }
        leaveStage();
        entry.enter(now);
    }

    /**
     * @param missing   how many sheets have not been handed in
     * @param confirmed whether the organiser accepts that
     */
    public void close(long missing, boolean confirmed, Instant now) {
        requireOpen();
        if (missing > 0 && !confirmed) {
            throw new DomainError(RoadshowError.SHEETS_MISSING, Map.of("missing", Long.toString(missing)));
        }
        leaveStage();
        state = RoadshowState.CLOSED;
        closedAt = now;
    }

    /** @throws DomainError {@code roadshow.not-draft} once it has been opened */
    public void requireDraft() {
        if (state != RoadshowState.DRAFT) {
            throw new DomainError(RoadshowError.NOT_DRAFT);
        }
    }

    /** @throws DomainError {@code roadshow.not-open} unless it is open for judging */
    public void requireOpen() {
        if (state != RoadshowState.OPEN) {
            throw new DomainError(RoadshowError.NOT_OPEN);
        }
    }

    /** Whether officers of this scope may run the event: it covers the owning department. */
    public boolean isRunBy(DepartmentScope scope) {
        return scope.covers(departmentPath);
    }

    private void leaveStage() {
        entries.stream().filter(entry -> entry.state() == EntryState.ON_STAGE).forEach(Entry::leave);
    }
}

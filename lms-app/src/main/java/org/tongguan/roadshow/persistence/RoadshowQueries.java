package org.tongguan.roadshow.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.tongguan.organisation.DepartmentScope;
import org.tongguan.organisation.PersonDirectory;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.roadshow.EntryId;
import org.tongguan.roadshow.EntryState;
import org.tongguan.roadshow.EntrySummary;
import org.tongguan.roadshow.RoadshowId;
import org.tongguan.roadshow.RoadshowState;
import org.tongguan.roadshow.RoadshowSummary;
import org.tongguan.roadshow.SheetState;
import org.tongguan.shared.Bilingual;

/** Lists over events, entries and sheets. */
@ApplicationScoped
public class RoadshowQueries {
    private static final String EVENTS = """
            SELECT r.id, r.title_zh, r.title_en, r.season, r.place_zh, r.place_en, r.starts_at, r.state,
                   (SELECT COUNT(*) FROM roadshow_entry e WHERE e.roadshow_id = r.id) AS entries
            FROM roadshow r
            """;
    private static final String SEEN = "WHERE (r.state <> 'DRAFT' OR r.department_path LIKE :drafts) ";

    /** One sheet, for whoever counts or adds up. */
    public record SheetRow(EntryId entry, PersonId judge, SheetState state, BigDecimal total) {
    }

    /** A final result. */
    public record ResultRow(Optional<BigDecimal> score, Optional<Integer> place) {
    }

    private record EntryRow(EntrySummary entry, PersonId presenter) {
    }

    private final Jdbi jdbi;
    private final PersonDirectory people;

    @Inject
    RoadshowQueries(Jdbi jdbi, PersonDirectory people) {
        this.jdbi = jdbi;
        this.people = people;
    }

    @SuppressWarnings("NullAway")
    RoadshowQueries() {
        this(null, null);
    }

    /**
     * The latest first.
     *
     * @param drafts whose drafts are among them; no others are
     */
    public List<RoadshowSummary> events(Optional<DepartmentScope> drafts, int limit, int offset) {
        return jdbi.withHandle(handle -> handle
                .createQuery(EVENTS + SEEN + "ORDER BY r.starts_at DESC, r.id DESC LIMIT :limit OFFSET :offset")
                .bind("drafts", below(drafts)).bind("limit", limit).bind("offset", offset).map(RoadshowQueries::event).list());
    }

    public long countEvents(Optional<DepartmentScope> drafts) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM roadshow r " + SEEN).bind("drafts", below(drafts))
                .mapTo(Long.class).one());
    }

    private static String below(Optional<DepartmentScope> scope) {
        return scope.map(covered -> covered.path() + "%").orElse("");
    }

    /** Events in which the person judges and that have been opened, the latest first. */
    public List<RoadshowSummary> judgedBy(PersonId judge) {
        return jdbi.withHandle(handle -> handle.createQuery(EVENTS + """
                        JOIN roadshow_judge j ON j.roadshow_id = r.id AND j.person_id = :judge
                        WHERE r.state <> 'DRAFT' ORDER BY r.starts_at DESC, r.id DESC LIMIT 20""")
                .bind("judge", judge.value()).map(RoadshowQueries::event).list());
    }

    public Optional<RoadshowSummary> event(RoadshowId id) {
        return jdbi.withHandle(handle -> handle.createQuery(EVENTS + "WHERE r.id = :id").bind("id", id.value())
                .map(RoadshowQueries::event).findOne());
    }

    /** In the order of appearance. */
    public List<EntrySummary> entries(RoadshowId id) {
        List<EntryRow> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, position, title_zh, title_en, pitch_zh, pitch_en, presenter_id, department_zh, department_en, state,
                               staged_at
                        FROM roadshow_entry WHERE roadshow_id = :id ORDER BY position""")
                .bind("id", id.value()).map(RoadshowQueries::entry).list());
        Set<PersonId> presenters = rows.stream().map(EntryRow::presenter).collect(Collectors.toSet());
        Map<PersonId, PersonSummary> found = people.all(presenters);
        return rows.stream().map(row -> named(row.entry(), found.get(row.presenter()))).toList();
    }

    /** All sheets of an event, by judge and entry. */
    public List<SheetRow> sheets(RoadshowId id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT entry_id, judge_id, state, total FROM score_sheet WHERE roadshow_id = :id ORDER BY judge_id, entry_id""")
                .bind("id", id.value())
                .map((rows, context) -> new SheetRow(new EntryId(rows.getLong("entry_id")), new PersonId(rows.getLong("judge_id")),
                        SheetState.valueOf(rows.getString("state")), rows.getBigDecimal("total")))
                .list());
    }

    /** Empty until the event is closed. */
    public Map<EntryId, ResultRow> results(RoadshowId id) {
        Map<EntryId, ResultRow> results = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("SELECT entry_id, score, place FROM roadshow_result WHERE roadshow_id = :id")
                .bind("id", id.value())
                .map((rows, context) -> Map.entry(new EntryId(rows.getLong("entry_id")),
                        new ResultRow(Optional.ofNullable(rows.getBigDecimal("score")),
                                Optional.ofNullable(rows.getObject("place", Integer.class)))))
                .forEach(row -> results.put(row.getKey(), row.getValue())));
        return results;
    }

    private static RoadshowSummary event(ResultSet rows, StatementContext context) throws SQLException {
        return new RoadshowSummary(new RoadshowId(rows.getLong("id")),
                Bilingual.of(rows.getString("title_zh"), rows.getString("title_en")), rows.getString("season"),
                Bilingual.of(rows.getString("place_zh"), rows.getString("place_en")), instant(rows, "starts_at", context),
                RoadshowState.valueOf(rows.getString("state")), rows.getInt("entries"));
    }

    private static EntryRow entry(ResultSet rows, StatementContext context) throws SQLException {
        EntrySummary entry = new EntrySummary(new EntryId(rows.getLong("id")), rows.getInt("position"),
                Bilingual.of(rows.getString("title_zh"), rows.getString("title_en")),
                Bilingual.of(rows.getString("pitch_zh"), rows.getString("pitch_en")), "",
                Bilingual.of(rows.getString("department_zh"), rows.getString("department_en")),
                EntryState.valueOf(rows.getString("state")), instant(rows, "staged_at", context));
        return new EntryRow(entry, new PersonId(rows.getLong("presenter_id")));
    }

    private static EntrySummary named(EntrySummary entry, PersonSummary presenter) {
        return new EntrySummary(entry.id(), entry.position(), entry.title(), entry.pitch(), presenter.name(), entry.department(),
                entry.state(), entry.stagedAt());
    }

    @SuppressWarnings("NullAway")
    private static Instant instant(ResultSet rows, String column, StatementContext context) throws SQLException {
        return context.findColumnMapperFor(Instant.class).orElseThrow().map(rows, column, context);
    }
}

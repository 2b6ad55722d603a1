package org.tongguan.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.tongguan.platform.audit.AuditTrail;

/** Makes entries of events: each page in a transaction of its own, with the row of the reader locked (I1, I3). */
@ApplicationScoped
class RoleTrail {
    static final int PAGE = 50;

    private final Jdbi jdbi;
    private final Clock clock;
    private final AuditTrail audit;
    private final AdminEvents events;
    private final TiedPeople people;

    @Inject
    RoleTrail(Jdbi jdbi, Clock clock, AuditTrail audit, AdminEvents events, TiedPeople people) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
        this.people = people;
    }

    @SuppressWarnings("NullAway")
    RoleTrail() {
        this(null, null, null, null, null);
    }

    /** Where a round begins; {@code overlap} before the newest event read. */
    @Transactional
    Place beginning(Duration overlap) {
        return jdbi.withHandle(handle -> {
            Optional<Instant> until = handle.select("SELECT read_until FROM identity_reader WHERE id = 1 AND read_until IS NOT NULL")
                    .mapTo(Instant.class).findOne();
            if (overlap.equals(Place.LONG)) {
                handle.execute("DELETE FROM identity_event WHERE occurred_at < ?",
                        Place.beginning(until, clock.instant(), Place.LONG.multipliedBy(2)).from());
            }
            return Place.beginning(until, clock.instant(), overlap);
        });
    }

    /** @return where to go on; empty at the end, or when another node is reading */
    @Transactional
    Optional<Place> page(Place place) {
        if (!lock()) {
            return Optional.empty();
        }
        List<IdentityEvent> page = events.page(place.from(), place.skip(), PAGE);
        List<RoleEntry> entries = jdbi.withHandle(handle -> entries(handle, unread(handle, page)));
        entries.forEach(entry -> audit.recordFor(entry.author(), entry.action(), entry.subjectType(), entry.subjectId(), entry.details()));
        return place.after(page, PAGE);
    }

    /** Notes in the trail itself, once, that from now on events are missing, or no longer missing (I5). */
    @Transactional
    void standing(Reading reading) {
        String fault = reading.isGap() ? reading.code() : "";
        int changed = jdbi.withHandle(handle -> handle.select("SELECT fault FROM identity_reader WHERE id = 1").mapTo(String.class).one().equals(fault)
                ? 0 : handle.execute("UPDATE identity_reader SET fault = ? WHERE id = 1 AND fault <> ?", fault, fault));
        if (changed == 1) {
            audit.record(reading.isGap() ? "role-trail.interrupted" : "role-trail.resumed", "role-trail", "keycloak",
                    reading.isGap() ? Map.of("reason", fault) : Map.of());
        }
    }

    private boolean lock() {
        return jdbi.withHandle(handle -> handle.select("SELECT id FROM identity_reader WHERE id = 1 FOR UPDATE SKIP LOCKED")
                .mapTo(Integer.class).findOne().isPresent());
    }

    private static List<IdentityEvent> unread(Handle handle, List<IdentityEvent> page) {
        if (page.isEmpty()) {
            return page;
        }
        Set<String> read = handle.createQuery("SELECT event_id FROM identity_event WHERE event_id IN (<ids>)")
                .bindList("ids", page.stream().map(IdentityEvent::id).toList()).mapTo(String.class).collect(Collectors.toSet());
        return page.stream().filter(event -> !read.contains(event.id())).toList();
    }

    private List<RoleEntry> entries(Handle handle, List<IdentityEvent> fresh) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        PageSubjects subjects = new PageSubjects(fresh, handle, people, events::login);
        EventMeaning meaning = new EventMeaning(subjects);
        List<RoleEntry> entries = fresh.stream().map(meaning::of).toList();
        subjects.write(handle);
        PreparedBatch read = handle.prepareBatch("INSERT INTO identity_event (event_id, occurred_at) VALUES (?, ?)");
        fresh.forEach(event -> read.add(event.id(), event.time()));
        read.execute();
        Instant newest = fresh.get(fresh.size() - 1).time();
        handle.execute("UPDATE identity_reader SET read_until = GREATEST(COALESCE(read_until, ?), ?) WHERE id = 1", newest, newest);
        note(handle, entries.stream().flatMap(entry -> entry.changed().stream()).collect(Collectors.toSet()));
        return entries;
    }

    private static void note(Handle handle, Set<String> changed) {
        if (changed.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO identity_change (subject, noted_at) VALUES (?, UTC_TIMESTAMP(6))
                ON DUPLICATE KEY UPDATE noted_at = UTC_TIMESTAMP(6)""");
        changed.forEach(batch::add);
        batch.execute();
    }
}

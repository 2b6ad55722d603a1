package org.tongguan.platform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The subjects of one page of events: read together before, written together after. */
final class PageSubjects implements KnownSubjects {
    private final Map<String, KnownSubject> known = new HashMap<>();
    private final Map<String, KnownSubject> changed = new LinkedHashMap<>();
    private final Set<String> accounts = new HashSet<>();
    private final Map<String, String> tied;
    private final UnaryOperator<String> loginOf;

    /** @param loginOf asks the identity provider for an account of which no event told; empty when it does not know either */
    PageSubjects(List<IdentityEvent> events, Handle handle, TiedPeople people, UnaryOperator<String> loginOf) {
        this.loginOf = loginOf;
        Set<String> ids = new HashSet<>();
        for (IdentityEvent event : events) {
            if (!event.foreign() && !event.actor().isEmpty()) {
                accounts.add(event.actor());
            }
            if (event.part(0).equals("users") && !event.part(1).isEmpty()) {
                accounts.add(event.part(1));
            }
            ids.add(event.part(1));
        }
        ids.addAll(accounts);
        handle.createQuery("SELECT subject, name, staff_number, enabled, roles FROM identity_subject WHERE subject IN (<ids>)")
                .bindList("ids", List.copyOf(ids)).map((rows, context) -> known.put(rows.getString("subject"), subject(rows))).list();
        tied = people.staffNumbers(accounts);
    }

    @Override
    public KnownSubject get(String id) {
        KnownSubject subject = known.computeIfAbsent(id, asked -> KnownSubject.UNKNOWN);
        if (subject.name().isEmpty() && accounts.remove(id)) {
            String login = loginOf.apply(id);
            if (!login.isEmpty()) {
                put(id, subject.named(login));
            }
        }
        return known.getOrDefault(id, KnownSubject.UNKNOWN);
    }

    @Override
    public void put(String id, KnownSubject subject) {
        known.put(id, subject);
        changed.put(id, subject);
    }

    @Override
    public String tiedStaffNumber(String id) {
        return tied.getOrDefault(id, "");
    }

    void write(Handle handle) {
        if (changed.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO identity_subject (subject, name, staff_number, enabled, roles) VALUES (:id, :name, :number, :enabled, :roles)
                ON DUPLICATE KEY UPDATE name = VALUES(name), staff_number = VALUES(staff_number), enabled = VALUES(enabled),
                                        roles = VALUES(roles)""");
        changed.forEach((id, subject) -> batch.bind("id", id).bind("name", subject.name())
                .bind("number", subject.staffNumber().orElse(null)).bind("enabled", subject.enabled().orElse(null))
                .bind("roles", subject.roles().map(roles -> String.join(",", roles)).orElse(null)).add());
        batch.execute();
    }

    private static KnownSubject subject(ResultSet rows) throws SQLException {
        boolean enabled = rows.getBoolean("enabled");
        Optional<Boolean> whether = rows.wasNull() ? Optional.empty() : Optional.of(enabled);
        return new KnownSubject(rows.getString("name"), Optional.ofNullable(rows.getString("staff_number")), whether,
                Optional.ofNullable(rows.getString("roles")).map(PageSubjects::roles));
    }

    private static SortedSet<String> roles(String list) {
        return list.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(list.split(",")));
    }
}

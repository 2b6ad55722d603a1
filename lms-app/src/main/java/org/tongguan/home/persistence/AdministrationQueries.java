package org.tongguan.home.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.home.InstallationState;
import org.tongguan.home.TrailLine;

/** Reads the roster's size and the end of the audit trail. */
@ApplicationScoped
public class AdministrationQueries {
    private final Jdbi jdbi;

    @Inject
    AdministrationQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    AdministrationQueries() {
        this(null);
    }

    public InstallationState installation() {
        return jdbi.withHandle(handle -> {
            Optional<Instant> imported = handle.createQuery(
                    "SELECT MAX(occurred_at) AS at FROM audit_entry WHERE subject_type = 'roster' AND action = 'roster.imported'")
                    .map((rows, context) -> Optional.ofNullable(context.findColumnMapperFor(Instant.class).orElseThrow()
                            .map(rows, "at", context))).one();
            return handle.createQuery("""
                    SELECT (SELECT COUNT(*) FROM department WHERE active) AS departments, COUNT(*) AS people, COUNT(account) AS accounts
                    FROM person WHERE active""")
                    .map((rows, context) -> new InstallationState(rows.getLong("departments"), rows.getLong("people"),
                            rows.getLong("accounts"), imported)).one();
        });
    }

    public List<TrailLine> latestTrail(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT id, occurred_at, actor, action, subject_type, subject_id FROM audit_entry ORDER BY id DESC LIMIT :limit""")
                .bind("limit", limit)
                .map((rows, context) -> new TrailLine(rows.getLong("id"),
                        context.findColumnMapperFor(Instant.class).orElseThrow().map(rows, "occurred_at", context),
                        rows.getString("actor"), rows.getString("action"), rows.getString("subject_type"), rows.getString("subject_id")))
                .list());
    }
}

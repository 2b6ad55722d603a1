package org.tongguan.home.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.home.InstallationState;

/** Reads the roster's size and when it was imported last. */
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
}

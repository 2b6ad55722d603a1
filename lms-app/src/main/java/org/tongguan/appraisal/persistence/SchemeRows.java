package org.tongguan.appraisal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The versions of schemes. */
@ApplicationScoped
public class SchemeRows {
    /** A version of a scheme as its file read. */
    public record Version(int number, String digest, String body) {
    }

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SchemeRows(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    SchemeRows() {
        this(null, null);
    }

    public Optional<Version> current(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT version, digest, body FROM appraisal_scheme WHERE scheme_key = :key ORDER BY version DESC LIMIT 1""")
                .bind("key", key)
                .map((rows, context) -> new Version(rows.getInt("version"), rows.getString("digest"), rows.getString("body"))).findOne());
    }

    /** The digest alone, for noticing a new version cheaply. */
    public Optional<String> currentDigest(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT digest FROM appraisal_scheme WHERE scheme_key = :key ORDER BY version DESC LIMIT 1""")
                .bind("key", key).mapTo(String.class).findOne());
    }

    public void add(String key, Version version) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO appraisal_scheme (scheme_key, version, digest, body, loaded_at) VALUES (:key, :version, :digest, :body, :now)""")
                .bind("key", key).bind("version", version.number()).bind("digest", version.digest()).bind("body", version.body())
                .bind("now", clock.instant()).execute());
    }
}

package org.tongguan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.assessment.domain.Outages;

/** Outages in the tables {@code service_heartbeat}, {@code outage} and {@code attempt_credit}; all times by the database's clock. */
@ApplicationScoped
class JdbiOutages implements Outages {
    private record Beat(Instant last, Instant now) {
    }

    private final Jdbi jdbi;

    @Inject
    JdbiOutages(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    JdbiOutages() {
        this(null);
    }

    /** The row's lock makes other nodes wait, and they find the gap closed. */
    @Override
    public Optional<Outage> beat(Duration tolerated) {
        return jdbi.withHandle(handle -> {
            Optional<Beat> beat = handle.createQuery("SELECT beat_at, UTC_TIMESTAMP(6) AS now_at FROM service_heartbeat WHERE id = 1 FOR UPDATE")
                    .map((rows, context) -> new Beat(JdbiAttempts.instant(rows, "beat_at"), JdbiAttempts.instant(rows, "now_at"))).findOne();
            handle.execute("INSERT INTO service_heartbeat (id, beat_at) VALUES (1, UTC_TIMESTAMP(6)) ON DUPLICATE KEY UPDATE beat_at = VALUES(beat_at)");
            return beat.filter(known -> Duration.between(known.last(), known.now()).compareTo(tolerated) > 0)
                    .map(known -> credit(handle, known.last(), known.now())).filter(outage -> outage.attempts() > 0);
        });
    }

    /**
     * Attempts are held before their deadlines are read, so that minutes granted at the same moment stay. Who has started in between, when the
     * server answered again and had not beaten yet, lost only what came after.
     */
    private static Outage credit(Handle handle, Instant began, Instant ended) {
        long id = handle.createQuery("INSERT INTO outage (began_at, ended_at, attempts) VALUES (:began, :ended, 0) RETURNING id")
                .bind("began", began).bind("ended", ended).mapTo(Long.class).one();
        int attempts = handle.createUpdate("""
                INSERT INTO attempt_credit (attempt_id, outage_id, deadline_before, deadline_after)
                SELECT id, :outage, deadline_at, deadline_at + INTERVAL TIMESTAMPDIFF(MICROSECOND, GREATEST(:began, started_at), :ended) MICROSECOND FROM attempt
                WHERE running = 1 AND deadline_at > :began AND started_at < :ended FOR UPDATE""")
                .bind("outage", id).bind("began", began).bind("ended", ended).execute();
        handle.createUpdate("""
                UPDATE attempt a JOIN attempt_credit c ON c.attempt_id = a.id
                SET a.deadline_at = c.deadline_after WHERE c.outage_id = :outage AND a.running = 1""").bind("outage", id).execute();
        handle.execute("UPDATE outage SET attempts = ? WHERE id = ?", attempts, id);
        return new Outage(id, began, ended, attempts);
    }
}

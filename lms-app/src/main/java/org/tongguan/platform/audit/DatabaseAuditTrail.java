package org.tongguan.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.web.RequestTrace;

/** Writes the trail into {@code audit_entry}; the row {@code audit_head} is the end of the chain and the lock on it. */
@ApplicationScoped
class DatabaseAuditTrail implements AuditTrail {
    private static final Jsonb JSON = JsonbBuilder.create();

    private final Jdbi jdbi;
    private final Clock clock;
    private final CurrentUser user;

    @Inject
    DatabaseAuditTrail(Jdbi jdbi, Clock clock, CurrentUser user) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.user = user;
    }

    @SuppressWarnings("NullAway")
    DatabaseAuditTrail() {
        this(null, null, null);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subjectType, String subjectId, Map<String, ?> details) {
        append(new Author(user.actor(), RequestTrace.current().address()), action, subjectType, subjectId, details);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordFor(Author author, String action, String subjectType, String subjectId, Map<String, ?> details) {
        append(author, action, subjectType, subjectId, details);
    }

    private void append(Author author, String action, String subjectType, String subjectId, Map<String, ?> details) {
        String json = JSON.toJson(new TreeMap<>(details));
        String request = RequestTrace.current().id();
        Instant now = clock.instant();
        String actor = author.name();
        jdbi.useHandle(handle -> {
            String previous = handle.select("SELECT digest FROM audit_head WHERE id = 1 FOR UPDATE").mapTo(String.class).one();
            String digest = ChainDigest.of(previous, now, actor, action, subjectType, subjectId, json, request,
                    author.address());
            long id = handle.createUpdate("""
                    INSERT INTO audit_entry (occurred_at, actor, action, subject_type, subject_id, details, request_id, address,
                                             previous_digest, digest)
                    VALUES (:now, :actor, :action, :type, :subject, :details, :request, :address, :previous, :digest)""")
                    .bind("now", now).bind("actor", actor).bind("action", action).bind("type", subjectType).bind("subject", subjectId)
                    .bind("details", json).bind("request", request).bind("address", author.address())
                    .bind("previous", previous).bind("digest", digest)
                    .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
            handle.execute("UPDATE audit_head SET last_id = ?, digest = ? WHERE id = 1", id, digest);
        });
    }
}

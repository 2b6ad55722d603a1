package org.tongguan.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;

/** Reads the trail, for the auditor alone. Reading leaves no entry: it changes nothing. */
@Access
@ApplicationScoped
public class AuditService {
    /** The most entries that one page holds. */
    public static final int MOST = 200;
    private static final int FETCHED = 1_000;
    private static final String COLUMNS = """
            SELECT id, occurred_at, actor, action, subject_type, subject_id, details, request_id, address, previous_digest, digest
            FROM audit_entry
            """;

    private final Jdbi jdbi;

    @Inject
    AuditService(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    AuditService() {
        this(null);
    }

    /** @param after where the page before ended; empty for the newest entries */
    @Access(Role.AUDITOR)
    public AuditPage page(AuditFilter filter, Optional<AuditPage.Cursor> after, int limit) {
        int most = Math.max(1, Math.min(MOST, limit));
        List<AuditEntry> found = jdbi.withHandle(handle -> {
            AuditConditions conditions = new AuditConditions(filter, after);
            Query query = handle.createQuery(COLUMNS + conditions.where() + " ORDER BY occurred_at DESC, id DESC LIMIT :most");
            conditions.bind(query);
            return query.bind("most", most + 1).map((rows, context) -> entry(rows)).list();
        });
        boolean more = found.size() > most;
        List<AuditEntry> entries = more ? found.subList(0, most) : found;
        return new AuditPage(entries, more
                ? Optional.of(new AuditPage.Cursor(entries.get(most - 1).occurredAt(), entries.get(most - 1).id())) : Optional.empty());
    }

    /** Computes every digest again, in one pass that holds few entries at a time. Entries that come in meanwhile are left out. */
    @Access(Role.AUDITOR)
    @Transactional
    public AuditVerification verify() {
        return jdbi.withHandle(handle -> {
            ChainCheck check = handle.select("SELECT last_id, digest FROM audit_head WHERE id = 1")
                    .map((rows, context) -> new ChainCheck(rows.getLong(1), rows.getString(2))).one();
            try (ResultIterator<Boolean> each = handle.createQuery(COLUMNS + "WHERE id <= :last ORDER BY id").bind("last", check.lastId())
                    .setFetchSize(FETCHED).map((rows, context) -> check.accept(entry(rows), rows.getString("previous_digest"))).iterator()) {
                boolean whole = true;
                while (whole && each.hasNext()) {
                    whole = each.next();
                }
            }
            return check.result();
        });
    }

    private static AuditEntry entry(ResultSet rows) throws SQLException {
        Instant occurredAt = rows.getObject("occurred_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new AuditEntry(rows.getLong("id"), occurredAt, rows.getString("actor"), rows.getString("action"),
                rows.getString("subject_type"), rows.getString("subject_id"), rows.getString("details"), rows.getString("request_id"),
                rows.getString("address"), rows.getString("digest"));
    }
}

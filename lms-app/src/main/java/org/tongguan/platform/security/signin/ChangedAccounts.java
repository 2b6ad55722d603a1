package org.tongguan.platform.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Accounts whose rights changed at the identity provider since this node started, kept in memory because every request asks. A web session
 * remembers how much was known when its roles were asked for; when more is known of its account, they are asked for again. So no clocks are
 * compared. Web sessions stay on their node, and so does the count.
 */
@ApplicationScoped
public class ChangedAccounts {
    /** Stands for all accounts: a role or a group that any of them may hold has changed. */
    public static final String EVERYONE = "*";
    /** A change is noted some time before it commits. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private record Noted(String subject, Instant at) {
    }

    private record Change(Instant at, long count) {
    }

    private final Map<String, Change> changes = new ConcurrentHashMap<>();
    private final Jdbi jdbi;
    private volatile long count;
    private @Nullable Instant newest;

    @Inject
    ChangedAccounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    ChangedAccounts() {
        this(null);
    }

    /** How much is known now; take it before asking for an account's roles. */
    long known() {
        return count;
    }

    /** Whether more is known of the account, or of everyone, than at that time. */
    boolean since(long known, String subject) {
        return count(subject) > known || count(EVERYONE) > known;
    }

    /** Learns what this or another node has noted since. */
    public synchronized void refresh() {
        Instant from = newest == null ? jdbi.withHandle(handle -> handle.select("SELECT UTC_TIMESTAMP(6)").mapTo(Instant.class).one()) : newest;
        List<Noted> found = jdbi.withHandle(handle -> handle
                .select("SELECT subject, noted_at FROM identity_change WHERE noted_at >= ? ORDER BY noted_at", from.minus(OVERLAP))
                .map((rows, context) -> new Noted(rows.getString("subject"),
                        rows.getObject("noted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC))).list());
        found.forEach(change -> learn(change.subject(), change.at()));
        newest = found.isEmpty() ? from : found.get(found.size() - 1).at();
    }

    /** Counted once, however often it is read. */
    synchronized void learn(String subject, Instant at) {
        Change before = changes.get(subject);
        if (before == null || !before.at().equals(at)) {
            changes.put(subject, new Change(at, count + 1));
            count++;
        }
    }

    private long count(String subject) {
        Change change = changes.get(subject);
        return change == null ? 0 : change.count();
    }
}

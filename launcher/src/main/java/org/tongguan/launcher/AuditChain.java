package org.tongguan.launcher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Verifies the audit trail from outside the application: every entry carries the digest of the one before, and the head names the last
 * one, so an entry that was changed, taken out, put in or cut off at the end shows.
 *
 * <p>The digest is the SHA-256, in lower-case hexadecimal digits, over the UTF-8 of these fields joined by line feeds: the previous digest,
 * the instant in UTC with six digits of a second and {@code Z}, actor, action, subject type, subject id, details, request id, address. A
 * missing field is empty. Before the first entry stand 64 zeros.
 */
public final class AuditChain {
    /** What stands before the first entry. */
    public static final String BEGINNING = "0".repeat(64);
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");
    private static final String FIELDS = "id, occurred_at, actor, action, subject_type, subject_id, details, request_id, address, previous_digest, digest";
    private static final int AT_A_TIME = 1000;

    private AuditChain() {
    }

    /**
     * What a verification found.
     *
     * @param entries how many entries hold together, from the first one on
     * @param fault what breaks the chain after those, if anything does
     */
    public record Finding(long entries, Optional<String> fault) {
        /** Whether the whole chain holds. */
        public boolean intact() {
            return fault.isEmpty();
        }
    }

    /** Reads the trail in one consistent view of the database. The connection is left in a transaction of its own and then rolled back. */
    public static Finding verify(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(AT_A_TIME);
            var last = BEGINNING;
            var lastId = 0L;
            var entries = 0L;
            try (var rows = statement.executeQuery("select " + FIELDS + " from audit_entry order by id")) {
                while (rows.next()) {
                    var id = rows.getLong("id");
                    if (!last.equals(rows.getString("previous_digest"))) {
                        return new Finding(entries, Optional.of("entry " + id + " does not follow entry " + lastId));
                    }
                    if (!digestOf(rows).equals(rows.getString("digest"))) {
                        return new Finding(entries, Optional.of("entry " + id + " was changed"));
                    }
                    last = rows.getString("digest");
                    lastId = id;
                    entries++;
                }
            }
            return new Finding(entries, faultOfHead(connection, lastId, last));
        } finally {
            connection.rollback();
        }
    }

    private static Optional<String> faultOfHead(Connection connection, long lastId, String last) throws SQLException {
        try (var statement = connection.createStatement(); var head = statement.executeQuery("select last_id, digest from audit_head where id = 1")) {
            if (!head.next()) {
                return lastId == 0 ? Optional.empty() : Optional.of("the head is missing");
            }
            if (head.getLong("last_id") != lastId || !Objects.requireNonNullElse(head.getString("digest"), BEGINNING).strip().equals(last)) {
                return Optional.of("the head names entry " + head.getLong("last_id") + ", the trail ends with entry " + lastId);
            }
            return Optional.empty();
        }
    }

    private static String digestOf(ResultSet row) throws SQLException {
        return digest(row.getString("previous_digest"), row.getObject("occurred_at", LocalDateTime.class), row.getString("actor"),
                row.getString("action"), row.getString("subject_type"), row.getString("subject_id"), row.getString("details"),
                row.getString("request_id"), row.getString("address"));
    }

    /**
     * The digest of one entry.
     *
     * @param occurredAt in UTC
     * @param fields actor, action, subject type, subject id, details, request id, address
     */
    static String digest(String previous, LocalDateTime occurredAt, @Nullable String... fields) {
        var text = Stream.concat(Stream.of(previous, INSTANT.format(occurredAt.atOffset(ZoneOffset.UTC))), Stream.of(fields))
                .map(field -> field == null ? "" : field).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

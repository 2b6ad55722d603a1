package org.tongguan.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** Audit tables as the application's migration makes them, without the triggers that keep everybody from changing an entry. */
final class SampleTrail implements AutoCloseable {
    private final Connection connection;
    private String last = AuditChain.BEGINNING;
    private int entries;

    SampleTrail(Connection connection) throws SQLException {
        this.connection = connection;
        inside("create table audit_entry (id bigint primary key, occurred_at datetime(6), actor varchar(190), action varchar(80),"
                + " subject_type varchar(60), subject_id varchar(80), details longtext, request_id varchar(40), address varchar(60),"
                + " previous_digest char(64), digest char(64))");
        inside("create table audit_head (id tinyint primary key, last_id bigint, digest char(64))");
        inside("insert into audit_head values (1, 0, repeat('0', 64))");
    }

    SampleTrail add(String action) throws SQLException {
        entries++;
        var at = LocalDateTime.of(2026, 3, 1, 8, 0, entries, 123_456_000);
        var digest = AuditChain.digest(last, at, "YC00005", action, "attempt", "42", "{}", "r-1", "10.0.0.7");
        try (var insert = connection.prepareStatement("insert into audit_entry values (?,?,?,?,?,?,?,?,?,?,?)")) {
            Object[] values = {entries, at, "YC00005", action, "attempt", "42", "{}", "r-1", "10.0.0.7", last, digest};
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
        inside("update audit_head set last_id = " + entries + ", digest = '" + digest + "'");
        last = digest;
        return this;
    }

    /** Does to the tables what somebody with access to the database server could do. */
    void inside(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.setAutoCommit(true);
        inside("drop table audit_entry");
        inside("drop table audit_head");
    }
}

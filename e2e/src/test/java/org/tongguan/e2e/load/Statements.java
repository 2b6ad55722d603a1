package org.tongguan.e2e.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts the statements that reach the database: reads and writes, without the begin and end of transactions. */
final class Statements {
    private static final String COUNT = """
            SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select', 'Com_insert', 'Com_update', 'Com_delete', 'Com_insert_select', 'Com_update_multi')""";

    private final Connection database;

    Statements(Connection database) {
        this.database = database;
    }

    long count() throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(COUNT)) {
            long sum = 0;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            return sum;
        }
    }
}

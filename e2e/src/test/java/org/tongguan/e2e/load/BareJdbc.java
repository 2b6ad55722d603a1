package org.tongguan.e2e.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tongguan.launcher.Product;

/**
 * What the database does without an application before it: the row of an answer, written durably, one commit each, by so many connections.
 * It takes slots that no paper has, on attempts that exist, and removes them afterwards.
 */
final class BareJdbc {
    private static final int FIRST_SLOT = 1001;
    private static final String UPSERT = """
            INSERT INTO answer (attempt_id, slot, seq, response, saved_at) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6))
            ON DUPLICATE KEY UPDATE response = IF(VALUES(seq) > seq, VALUES(response), response),
                saved_at = IF(VALUES(seq) > seq, VALUES(saved_at), saved_at), seq = GREATEST(VALUES(seq), seq)""";

    private final Product product;

    BareJdbc(Product product) {
        this.product = product;
    }

    /** Rows a second. */
    double rate(List<Long> attempts, int slots, int connections) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            List<Connection> open = new ArrayList<>();
            for (int n = 0; n < connections; n++) {
                open.add(DriverManager.getConnection(product.jdbcUrl(), product.dbUser(), product.dbPassword()));
            }
            List<Callable<Void>> writers = new ArrayList<>();
            for (int n = 0; n < connections; n++) {
                Connection connection = open.get(n);
                int first = n;
                writers.add(() -> {
                    for (int at = first; at < attempts.size(); at += connections) {
                        write(connection, attempts.get(at), slots);
                    }
                    return null;
                });
            }
            long begun = System.nanoTime();
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            for (Connection connection : open) {
                connection.close();
            }
            remove();
            return attempts.size() * slots / seconds;
        } finally {
            threads.shutdown();
        }
    }

    private static void write(Connection connection, long attempt, int slots) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            for (int slot = 0; slot < slots; slot++) {
                statement.setLong(1, attempt);
                statement.setInt(2, FIRST_SLOT + slot);
                statement.setLong(3, System.currentTimeMillis());
                statement.setString(4, "{\"choice\":[\"a\"]}");
                statement.executeUpdate();
            }
        }
    }

    private void remove() throws SQLException {
        try (Connection connection = DriverManager.getConnection(product.jdbcUrl(), product.dbUser(), product.dbPassword());
                PreparedStatement delete = connection.prepareStatement("DELETE FROM answer WHERE slot >= ?")) {
            delete.setInt(1, FIRST_SLOT);
            delete.executeUpdate();
        }
    }
}

package org.tongguan.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.tongguan.launcher.Product;
import org.tongguan.launcher.Settings;

/** The real product, started once for all tests of this module on fresh data, and stopped when the tests' Java process ends. */
final class RunningProduct {
    /** The published password of all demo accounts. */
    static final String PASSWORD = "Tongguan-2026";
    private static final Product PRODUCT = start();

    private RunningProduct() {
    }

    static Product get() {
        return PRODUCT;
    }

    static String address() {
        return PRODUCT.address();
    }

    static Connection database() throws SQLException {
        return DriverManager.getConnection(PRODUCT.jdbcUrl(), PRODUCT.dbUser(), PRODUCT.dbPassword());
    }

    private static Product start() {
        Path data = Path.of("target", "product");
        try {
            return Product.startAfresh(Settings.of(Map.of(
                    "TONGGUAN_PORT", "0",
                    "TONGGUAN_DATA", data.toString(),
                    "TONGGUAN_CONTENT_DIR", Path.of(System.getProperty("content")).toRealPath().toString(),
                    "TONGGUAN_DEMO", "true")));
        } catch (IOException e) {
            throw new IllegalStateException("no content folder: " + System.getProperty("content"), e);
        }
    }
}

package org.tongguan.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongguan.launcher.Product;
import org.tongguan.launcher.Settings;

/** The real product, started once for all tests of this module on fresh data, and stopped when the tests' Java process ends. */
final class RunningProduct {
    /** The published password of all demo accounts. */
    static final String PASSWORD = "Tongguan-2026";
    private static final Path CONTENT = Path.of("target", "content");
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

    /** The content folder that it reads: a copy, whose files a test may change and must put back. */
    static Path content() {
        return CONTENT;
    }

    private static Product start() {
        Path data = Path.of("target", "产品 数据"); // people keep their data under such names
        try {
            copy(Path.of(System.getProperty("content")));
            return Product.startAfresh(Settings.of(Map.of(
                    "TONGGUAN_PORT", "0",
                    "TONGGUAN_DATA", data.toString(),
                    "TONGGUAN_CONTENT_DIR", CONTENT.toRealPath().toString(),
                    "TONGGUAN_DEMO", "true")));
        } catch (IOException e) {
            throw new IllegalStateException("no content folder: " + System.getProperty("content"), e);
        }
    }

    private static void copy(Path from) throws IOException {
        for (String folder : List.of("courses", "frameworks", "roadshow", "roster", "rubrics", "schemes")) {
            try (Stream<Path> files = Files.walk(from.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path to = CONTENT.resolve(from.relativize(file));
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}

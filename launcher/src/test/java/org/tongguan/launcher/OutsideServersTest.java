package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideServersTest {
    @TempDir
    private Path data;

    @Test
    void whatADatabaseStillNeedsIsSaidBeforeAnythingStarts() {
        refuses(Map.of("TONGGUAN_DB_URL", "jdbc:mariadb://db/lms", "TONGGUAN_DB_USER", "lms"), "TONGGUAN_DB_PASSWORD");
    }

    @Test
    void whatAKeycloakStillNeedsIsSaidBeforeAnythingStarts() {
        refuses(Map.of("TONGGUAN_OIDC_ISSUER", "https://id.example.org/realms/t"), "TONGGUAN_OIDC_CLIENT_SECRET");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() throws IOException {
        refuses(Map.of("TONGGUAN_DB_URL", "jdbc:mariadb://127.0.0.1:" + freePort() + "/lms", "TONGGUAN_DB_USER", "lms", "TONGGUAN_DB_PASSWORD", "p"),
                "No MariaDB answers at jdbc:mariadb://127.0.0.1");
        refuses(Map.of("TONGGUAN_DB_URL", "127.0.0.1/lms", "TONGGUAN_DB_USER", "lms", "TONGGUAN_DB_PASSWORD", "p"), "No MariaDB answers at 127.0.0.1/lms");
    }

    @Test
    void anIssuerThatDoesNotAnswerOrCallsItselfOtherwiseIsNamed() throws IOException {
        refuses(issuer("http://127.0.0.1:" + freePort() + "/realms/t"), "No realm of that name answers at http://127.0.0.1");
        refuses(issuer("no address"), "No realm of that name answers at no address");
        var other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        other.createContext("/", exchange -> {
            var body = "{\"issuer\":\"https://id.example.org/realms/t\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        other.start();
        try {
            refuses(issuer("http://127.0.0.1:" + other.getAddress().getPort() + "/realms/t"), "No realm of that name answers");
        } finally {
            other.stop(0);
        }
    }

    private static Map<String, String> issuer(String address) {
        return Map.of("TONGGUAN_OIDC_ISSUER", address, "TONGGUAN_OIDC_CLIENT_SECRET", "s");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void refuses(Map<String, String> given, String missing) {
        var settings = Settings.of(given).with("TONGGUAN_DATA", data.toString()).with("TONGGUAN_PORT", "0");

        assertThatThrownBy(() -> Product.start(settings, Progress.to(new PrintStream(OutputStream.nullOutputStream()))))
                .isInstanceOf(LaunchFailure.class).hasMessageStartingWith(missing);
        assertThat(data.resolve("mariadb")).doesNotExist();
        var lock = DataLock.tryTake(DataFolder.open(data));
        assertThat(lock).as("given back").isPresent();
        lock.ifPresent(DataLock::close);
    }
}

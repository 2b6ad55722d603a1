package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start is told, before anything runs. */
class ProductTest {
    @TempDir
    Path root;

    @Test
    void isFoundUnderTheAddressThatItListensOn() {
        with(Map.of("TONGGUAN_LISTEN", "192.0.2.7"), workspace -> {
            var product = product(workspace);
            assertThat(product.address()).startsWith("http://192.0.2.7:");
            assertThat(product.issuer()).matches("http://192\\.0\\.2\\.7:[0-9]+/realms/tongguan");
            assertThat(new ApplicationServer(workspace, 8080).health()).isEqualTo("http://192.0.2.7:8080/health/ready");
        });
    }

    @Test
    void letsBrowsersFindKeycloakUnderTheHostOfTheApplication() {
        with(Map.of("TONGGUAN_LISTEN", "0.0.0.0", "TONGGUAN_BASE_URL", "http://lms.example.org"), workspace -> {
            var keycloak = EmbeddedKeycloak.in(workspace, EmbeddedDatabase.in(workspace));
            var port = workspace.ports().remembered(Children.KEYCLOAK);
            assertThat(keycloak.issuer()).isEqualTo("http://lms.example.org:" + port + "/realms/tongguan");
            assertThat(keycloak.console()).isEqualTo("http://lms.example.org:" + port + "/admin/");
            assertThat(keycloak.arguments(true)).contains("--hostname=http://lms.example.org:" + port, "--http-host=0.0.0.0");
            assertThat(new ApplicationServer(workspace, 8080).health()).isEqualTo("http://localhost:8080/health/ready");
        });
    }

    @Test
    void refusesTlsThatTheEmbeddedKeycloakDoesNotSpeak() {
        with(Map.of("TONGGUAN_BASE_URL", "https://lms.example.org"), workspace -> assertThatThrownBy(() -> product(workspace))
                .isInstanceOf(LaunchFailure.class).hasMessageContaining("TONGGUAN_OIDC_ISSUER"));
        with(Map.of("TONGGUAN_BASE_URL", "https://lms.example.org", "TONGGUAN_OIDC_ISSUER", "https://id.example.org/realms/t"),
                workspace -> assertThat(product(workspace).address()).isEqualTo("https://lms.example.org"));
    }

    @Test
    void takesThePortsThatAreAskedFor() throws IOException {
        var database = freePort();
        var keycloak = freePort();
        with(Map.of("TONGGUAN_DB_PORT", Integer.toString(database), "TONGGUAN_KEYCLOAK_PORT", Integer.toString(keycloak)), workspace -> {
            var product = product(workspace);
            assertThat(product.jdbcUrl()).contains(":" + database + "/");
            assertThat(product.issuer()).contains(":" + keycloak + "/");
        });
    }

    @Test
    void refusesABusyPortOfTheEmbeddedServersByItsSetting() throws IOException {
        try (var busy = new ServerSocket(0)) {
            for (var name : new String[] {"TONGGUAN_DB_PORT", "TONGGUAN_KEYCLOAK_PORT"}) {
                with(Map.of(name, Integer.toString(busy.getLocalPort())), workspace -> assertThatThrownBy(() -> product(workspace))
                        .isInstanceOf(LaunchFailure.class).hasMessageContaining("in use").hasMessageContaining(name + "="));
            }
        }
    }

    private void with(Map<String, String> given, Consumer<Workspace> use) {
        var settings = Settings.of(given).with("TONGGUAN_DATA", root.toString()).with("TONGGUAN_PORT", "0");
        use.accept(Workspace.in(DataFolder.open(root), settings, Progress.to(new PrintStream(OutputStream.nullOutputStream()))));
    }

    private static Product product(Workspace workspace) {
        try (var lock = DataLock.take(workspace.data())) {
            return new Product(workspace, lock);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

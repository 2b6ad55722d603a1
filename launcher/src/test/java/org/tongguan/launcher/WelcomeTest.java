package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeTest {
    @TempDir
    Path root;

    @Test
    void tellsWhoMakesTheFirstAccountsWhereNoDemoBringsAny() {
        assertThat(welcome(Map.of("TONGGUAN_DEMO", "false"))).containsPattern("http://localhost:[0-9]+/admin/").contains("keycloak-admin")
                .contains("keycloak.admin in").contains(root.resolve("secrets.properties").toString()).contains("README.md").contains("首批账号");
    }

    @Test
    void namesNoAdministratorOfSomebodysOwnKeycloak() {
        assertThat(welcome(Map.of("TONGGUAN_OIDC_ISSUER", "https://id.example.org/realms/t"))).contains("https://id.example.org/realms/t")
                .doesNotContain("keycloak-admin");
    }

    private String welcome(Map<String, String> given) {
        var data = DataFolder.open(root);
        try (var lock = DataLock.take(data)) {
            var settings = Settings.of(given).with("TONGGUAN_DATA", root.toString()).with("TONGGUAN_PORT", "0");
            var product = new Product(Workspace.in(data, settings, Progress.to(new PrintStream(OutputStream.nullOutputStream()))), lock);
            return Welcome.text(product, Duration.ZERO);
        }
    }
}

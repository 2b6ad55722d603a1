package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
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

    private void refuses(Map<String, String> given, String missing) {
        var settings = Settings.of(given).with("TONGGUAN_DATA", data.toString()).with("TONGGUAN_PORT", "0");

        assertThatThrownBy(() -> Product.start(settings, Progress.to(new PrintStream(OutputStream.nullOutputStream()))))
                .isInstanceOf(LaunchFailure.class).hasMessageStartingWith(missing);
        assertThat(data.resolve("mariadb")).doesNotExist();
        assertThat(DataLock.tryTake(DataFolder.open(data))).as("given back").isPresent();
    }
}

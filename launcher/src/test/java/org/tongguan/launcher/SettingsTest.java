package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void runsEverythingOnThisMachineWhenNothingIsGiven() {
        var settings = Settings.of(Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.listen()).isEqualTo("127.0.0.1");
        assertThat(settings.demo()).isTrue();
        assertThat(settings.embedsDatabase()).isTrue();
        assertThat(settings.embedsKeycloak()).isTrue();
        assertThat(settings.heapOfApplication()).isEqualTo("1024m");
    }

    @Test
    void leavesOutTheServersThatAreNamed() {
        var settings = Settings.of(Map.of("TONGGUAN_DB_URL", "jdbc:mariadb://db/lms", "TONGGUAN_OIDC_ISSUER", "https://id.example.org/realms/t"));

        assertThat(settings.embedsDatabase()).isFalse();
        assertThat(settings.embedsKeycloak()).isFalse();
    }

    @Test
    void letsNoFictionalPeopleIntoSomebodysOwnServersUnlessToldSo() {
        assertThat(Settings.of(Map.of("TONGGUAN_DB_URL", "jdbc:mariadb://db/lms")).demo()).isFalse();
        assertThat(Settings.of(Map.of("TONGGUAN_OIDC_ISSUER", "https://id.example.org/realms/t")).demo()).isFalse();
        assertThat(Settings.of(Map.of("TONGGUAN_DB_URL", "jdbc:mariadb://db/lms", "TONGGUAN_DEMO", "true")).demo()).isTrue();
    }

    @Test
    void takesAnEmptyVariableAsNotGiven() {
        assertThat(Settings.of(Map.of("TONGGUAN_DB_URL", " ")).embedsDatabase()).isTrue();
    }

    @Test
    void keepsOutVariablesOfOthers() {
        assertThat(Settings.of(Map.of("PATH", "/bin", "TONGGUAN_MAIL_HOST", "mail")).all()).containsOnlyKeys("TONGGUAN_MAIL_HOST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "65536", "80 80"})
    void refusesAPortThatIsNone(String port) {
        assertThatThrownBy(() -> Settings.of(Map.of("TONGGUAN_PORT", port)).port())
                .isInstanceOf(LaunchFailure.class).hasMessageContaining("TONGGUAN_PORT").hasMessageContaining("无效");
    }

    @ParameterizedTest
    @CsvSource({"TONGGUAN_HEAP_APP,1024", "TONGGUAN_HEAP_APP,0m", "TONGGUAN_HEAP_APP,-Xmx1g", "TONGGUAN_HEAP_APP,1g -Dx"})
    void refusesAHeapThatIsNone(String name, String heap) {
        assertThatThrownBy(() -> Settings.of(Map.of(name, heap)).heapOfApplication()).isInstanceOf(LaunchFailure.class);
    }

    @Test
    void refusesADataFolderThatCannotBeNamed() {
        assertThatThrownBy(() -> Settings.of(Map.of("TONGGUAN_DATA", "/srv/\0")).data())
                .isInstanceOf(LaunchFailure.class).hasMessageContaining("TONGGUAN_DATA").hasMessageContaining("LC_ALL=C.UTF-8");
    }

    @Test
    void namesTheSettingThatAnOutsideServerLacks() {
        var settings = Settings.of(Map.of("TONGGUAN_DB_URL", "jdbc:mariadb://db/lms"));

        assertThatThrownBy(() -> settings.required("TONGGUAN_DB_USER")).hasMessageContaining("TONGGUAN_DB_USER");
    }

    @Test
    void dropsTheSlashAtTheEndOfTheAddress() {
        assertThat(Settings.of(Map.of("TONGGUAN_BASE_URL", "https://lms.example.org/")).baseUrl()).contains("https://lms.example.org");
    }

    @Test
    void callsTheListeningAddressByANameThatOpens() {
        assertThat(Settings.of(Map.of()).host()).isEqualTo("localhost");
        assertThat(Settings.of(Map.of("TONGGUAN_LISTEN", "0.0.0.0")).host()).isEqualTo("localhost");
        assertThat(Settings.of(Map.of("TONGGUAN_LISTEN", "192.0.2.7")).host()).isEqualTo("192.0.2.7");
        assertThat(Settings.of(Map.of("TONGGUAN_LISTEN", "2001:db8::7")).host()).isEqualTo("[2001:db8::7]");
    }

    @Test
    void takesTheHostForBrowsersOutOfTheirAddress() {
        assertThat(Settings.of(Map.of("TONGGUAN_LISTEN", "192.0.2.7")).hostForBrowsers()).isEqualTo("192.0.2.7");
        assertThat(Settings.of(Map.of("TONGGUAN_BASE_URL", "http://lms.example.org:8080/x")).hostForBrowsers()).isEqualTo("lms.example.org");
        assertThatThrownBy(() -> Settings.of(Map.of("TONGGUAN_BASE_URL", "http://a_b")).hostForBrowsers()).isInstanceOf(LaunchFailure.class);
    }

    @Test
    void refusesAPortOfAnEmbeddedServerThatIsNone() {
        assertThatThrownBy(() -> Settings.of(Map.of("TONGGUAN_DB_PORT", "x")).databasePort()).hasMessageContaining("TONGGUAN_DB_PORT");
        assertThatThrownBy(() -> Settings.of(Map.of("TONGGUAN_KEYCLOAK_PORT", "99999")).keycloakPort()).hasMessageContaining("TONGGUAN_KEYCLOAK_PORT");
    }

    @Test
    void refusesAnAddressThatNoBrowserOpens() {
        assertThatThrownBy(() -> Settings.of(Map.of("TONGGUAN_BASE_URL", "lms.example.org")).baseUrl()).isInstanceOf(LaunchFailure.class);
    }
}

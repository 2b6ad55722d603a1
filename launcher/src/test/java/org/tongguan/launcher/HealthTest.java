package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HealthTest {
    private static final String DATABASE = "{\"name\":\"database\",\"status\":\"UP\",\"data\":{}}";

    @Test
    void aServerWithoutTheApplicationIsNotReady() {
        assertThat(Health.of("{\"status\":\"UP\",\"checks\":[]}").isReady()).isFalse();
        assertThat(Health.of("<html>not found</html>").isReady()).isFalse();
        assertThat(Health.of("{\"status\":\"UP\",\"checks\":[" + DATABASE + "]}").isReady()).isTrue();
    }

    @Test
    void anotherKeycloakThatIsSetWrongKeepsNobodyOut() {
        var health = Health.of(withTrail("refused"));

        assertThat(health.isReady()).isFalse();
        assertThat(health.onlyRolesUnaudited()).contains("set it right");
    }

    @Test
    void whatHasNotBeenTriedYetIsWaitedFor() {
        assertThat(Health.of(withTrail("starting")).onlyRolesUnaudited()).isEmpty();
        assertThat(Health.of(withTrail("refused").replace("\"status\":\"UP\",\"data\"", "\"status\":\"DOWN\",\"data\"")).onlyRolesUnaudited()).isEmpty();
    }

    private static String withTrail(String reason) {
        return "{\"status\":\"DOWN\",\"checks\":[" + DATABASE + ",{\"name\":\"role-trail\",\"status\":\"DOWN\",\"data\":{\"reason\":\"" + reason
                + "\",\"advice\":\"set it right\"}}]}";
    }
}

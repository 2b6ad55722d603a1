package org.tongguan.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/** The application's answer to {@code /health/ready}. */
final class Health {
    private static final String ROLE_TRAIL = "role-trail";
    private static final String STARTING = "starting";

    private final List<JsonObject> checks;

    private Health(List<JsonObject> checks) {
        this.checks = checks;
    }

    /** An answer without a single named check is that of a server without the application. */
    static Health of(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            var checks = reader.readObject().getJsonArray("checks");
            return new Health(checks == null ? List.of()
                    : checks.getValuesAs(JsonObject.class).stream().filter(check -> check.containsKey("name")).toList());
        } catch (JsonException | ClassCastException notJson) {
            return new Health(List.of());
        }
    }

    boolean isReady() {
        return !checks.isEmpty() && down().isEmpty();
    }

    /**
     * What is missing when everything serves and only the reading of the identity provider's events is set wrong there: no reason to keep
     * people from their exams.
     */
    Optional<String> onlyRolesUnaudited() {
        var down = down();
        return down.size() == 1 && down.get(0).getString("name").equals(ROLE_TRAIL) && !reason(down.get(0)).equals(STARTING)
                ? Optional.of(down.get(0).getJsonObject("data").getString("advice", reason(down.get(0)))) : Optional.empty();
    }

    private static String reason(JsonObject check) {
        var data = check.getJsonObject("data");
        return data == null ? STARTING : data.getString("reason", STARTING);
    }

    private List<JsonObject> down() {
        return checks.stream().filter(check -> !check.getString("status", "").equals("UP")).toList();
    }
}

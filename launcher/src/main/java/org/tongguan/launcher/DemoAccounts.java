package org.tongguan.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads out of the realm file who may log in to the demo, so that what is printed can never differ from what is there. */
final class DemoAccounts {
    /** Keycloak's collective role, which says nothing to a person. */
    private static final String COLLECTIVE = "default-roles-";

    private DemoAccounts() {
    }

    /** One line for each account's first role, such as {@code judge: judge01 judge02}. */
    static List<String> byRole(Path realm) {
        try (var reader = Json.createReader(Files.newBufferedReader(realm))) {
            Map<String, StringBuilder> names = new LinkedHashMap<>();
            var users = reader.readObject().getJsonArray("users");
            if (users != null) {
                users.getValuesAs(JsonObject.class).stream().filter(user -> !user.containsKey("serviceAccountClientId")).forEach(user ->
                        names.computeIfAbsent(firstRole(user), role -> new StringBuilder()).append(' ').append(user.getString("username")));
            }
            return names.entrySet().stream().map(line -> String.format("%-15s", line.getKey()) + line.getValue()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstRole(JsonObject user) {
        return user.getJsonArray("realmRoles").getValuesAs(JsonString.class).stream().map(JsonString::getString)
                .filter(role -> !role.startsWith(COLLECTIVE)).findFirst().orElse("-");
    }
}

package org.tongguan.platform.identity;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;

/**
 * One admin event of Keycloak.
 *
 * @param actor          the account's id in its realm; empty when Keycloak names none
 * @param foreign        whether the actor belongs to another realm, such as {@code master}
 * @param operation      {@code CREATE}, {@code UPDATE}, {@code DELETE} or {@code ACTION}
 * @param type           Keycloak's resource type, such as {@code REALM_ROLE_MAPPING}
 * @param path           what was changed, split at the slashes: {@code users, <id>, role-mappings, realm}
 * @param login          the account's login where the event itself says it; else empty
 * @param error          why the operation failed; empty when it did not
 * @param representation what was sent or removed, as Keycloak kept it; JSON null without
 */
record IdentityEvent(String id, Instant time, String actor, boolean foreign, String address, String operation, String type,
        List<String> path, String login, String error, JsonValue representation) {

    IdentityEvent {
        path = List.copyOf(path);
    }

    static IdentityEvent of(JsonObject event) {
        JsonObject author = event.containsKey("authDetails") ? event.getJsonObject("authDetails") : JsonValue.EMPTY_JSON_OBJECT;
        JsonObject details = event.containsKey("details") ? event.getJsonObject("details") : JsonValue.EMPTY_JSON_OBJECT;
        return new IdentityEvent(event.getString("id"), Instant.ofEpochMilli(event.getJsonNumber("time").longValueExact()),
                author.getString("userId", ""), !author.getString("realmId", "").equals(event.getString("realmId", "")),
                author.getString("ipAddress", "-"), event.getString("operationType", ""), event.getString("resourceType", ""),
                List.of(event.getString("resourcePath", "").split("/")), details.getString("username", ""), event.getString("error", ""),
                parsed(event.getString("representation", "")));
    }

    /** A part of the path, or an empty text. */
    String part(int index) {
        return index < path.size() ? path.get(index) : "";
    }

    String wholePath() {
        return String.join("/", path);
    }

    /** What was sent, when it is an object; else an empty one. */
    JsonObject object() {
        return representation instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The names in a list of roles; empty when Keycloak does not keep representations. */
    List<String> names() {
        return representation.getValueType() != JsonValue.ValueType.ARRAY ? List.of()
                : representation.asJsonArray().stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject)
                        .map(role -> role.getString("name", "")).filter(name -> !name.isEmpty()).sorted().toList();
    }

    /** A value of the representation's attribute, or an empty text. */
    String attribute(String name) {
        JsonValue attributes = object().getOrDefault("attributes", JsonValue.NULL);
        JsonValue value = attributes instanceof JsonObject all ? all.getOrDefault(name, JsonValue.NULL) : JsonValue.NULL;
        JsonValue first = value.getValueType() == JsonValue.ValueType.ARRAY && !value.asJsonArray().isEmpty() ? value.asJsonArray().get(0) : value;
        return first instanceof JsonString text ? text.getString() : "";
    }

    private static JsonValue parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text.isEmpty() ? "null" : text))) {
            return reader.readValue();
        } catch (JsonException notJson) {
            return JsonValue.NULL;
        }
    }
}

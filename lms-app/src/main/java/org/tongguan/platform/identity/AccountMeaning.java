package org.tongguan.platform.identity;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tongguan.platform.identity.EventMeaning.Meaning;

/** Events about one account: {@code users/<id>} and what lies below it. */
final class AccountMeaning {
    private static final String STAFF_NUMBER = "staff_number";

    private final KnownSubjects subjects;

    AccountMeaning(KnownSubjects subjects) {
        this.subjects = subjects;
    }

    Meaning mapping(IdentityEvent event) {
        Map<String, Object> details = new LinkedHashMap<>(granted(event));
        boolean revoked = event.operation().equals("DELETE");
        Optional<SortedSet<String>> held = subjects.get(event.part(1)).roles();
        if (event.type().equals("REALM_ROLE_MAPPING") && held.isPresent()) {
            SortedSet<String> after = new TreeSet<>(held.get());
            if (revoked) {
                event.names().forEach(after::remove);
            } else {
                after.addAll(event.names());
            }
            details.put("rolesBefore", List.copyOf(held.get()));
            details.put("rolesAfter", List.copyOf(after));
            subjects.put(event.part(1), subjects.get(event.part(1)).holding(after));
        }
        return about(event, revoked ? "role.revoked" : "role.granted", details);
    }

    /** Its representation is the group with the roles that it passes on. */
    Meaning membership(IdentityEvent event) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("group", event.object().getString("path", event.part(3)));
        details.put("roles", strings(event.object(), "realmRoles"));
        return about(event, event.operation().equals("DELETE") ? "group.left" : "group.joined", details);
    }

    Meaning account(IdentityEvent event) {
        if (event.path().size() > 2) {
            return switch (event.part(2)) {
                case "reset-password" -> about(event, "account.password-reset", Map.of());
                case "logout" -> about(event, "account.signed-out", Map.of());
                default -> about(event, "account.changed", Map.of("operation", event.operation(), "path", event.wholePath()));
            };
        }
        KnownSubject before = subjects.get(event.part(1));
        KnownSubject after = after(event, before);
        subjects.put(event.part(1), after);
        Map<String, Object> details = new LinkedHashMap<>();
        after.enabled().filter(told -> event.object().containsKey("enabled")).ifPresent(enabled -> details.put("enabled", enabled));
        if (!after.staffNumber().equals(before.staffNumber())) {
            before.staffNumber().ifPresent(number -> details.put("staffNumberBefore", number));
            details.put("staffNumberAfter", after.staffNumber().orElse(""));
        }
        return about(event, action(event, before, after), details);
    }

    private static String action(IdentityEvent event, KnownSubject before, KnownSubject after) {
        boolean was = before.enabled().orElse(true);
        boolean is = after.enabled().orElse(true);
        return switch (event.operation()) {
            case "CREATE" -> "account.created";
            case "DELETE" -> "account.deleted";
            default -> was == is ? "account.changed" : is ? "account.enabled" : "account.disabled";
        };
    }

    /** An update may name some values only; what it does not name stays. A new account holds what it was made with and nothing else. */
    private static KnownSubject after(IdentityEvent event, KnownSubject before) {
        JsonObject told = event.object();
        Optional<String> number = told.containsKey("attributes")
                ? Optional.of(event.attribute(STAFF_NUMBER)).filter(text -> !text.isEmpty()) : before.staffNumber();
        Optional<Boolean> enabled = told.containsKey("enabled") ? Optional.of(told.getBoolean("enabled", false)) : before.enabled();
        Optional<SortedSet<String>> roles = event.operation().equals("CREATE") ? Optional.of(new TreeSet<>(strings(told, "realmRoles")))
                : before.roles();
        return new KnownSubject(told.getString("username", before.name()), number, enabled, roles);
    }

    private Meaning about(IdentityEvent event, String action, Map<String, Object> more) {
        String id = event.part(1);
        if (!event.login().isEmpty() && !event.login().equals(subjects.get(id).name())) {
            subjects.put(id, subjects.get(id).named(event.login()));
        }
        String login = subjects.get(id).name();
        Map<String, Object> details = new LinkedHashMap<>(more);
        details.put("account", id);
        String tied = subjects.tiedStaffNumber(id);
        if (!tied.isEmpty()) {
            details.put("staffNumber", tied);
        }
        return new Meaning(action, "account", login.isEmpty() ? id : login, details, Optional.of(id));
    }

    /** The roles of a mapping, and whose roles they are when they are a client's. */
    static Map<String, Object> granted(IdentityEvent event) {
        Map<String, Object> details = new LinkedHashMap<>();
        if (!event.names().isEmpty()) {
            details.put("roles", event.names());
        }
        if (event.type().equals("CLIENT_ROLE_MAPPING")) {
            details.put("client", event.part(4));
        }
        return details;
    }

    private static List<String> strings(JsonObject object, String name) {
        JsonValue list = object.getOrDefault(name, JsonValue.NULL);
        return list.getValueType() != JsonValue.ValueType.ARRAY ? List.of()
                : list.asJsonArray().stream().filter(JsonString.class::isInstance).map(value -> ((JsonString) value).getString()).toList();
    }
}

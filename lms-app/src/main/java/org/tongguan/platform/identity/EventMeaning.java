package org.tongguan.platform.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.signin.ChangedAccounts;

/**
 * Tells what an event means for who may do what (I4). Kinds that it does not know become {@code identity.changed} with their path, so that
 * a way to gain rights that nobody thought of leaves its trace too.
 */
final class EventMeaning {
    /** Where in the audit trail a text ends at the latest. */
    private static final int ACTOR = 190;
    private static final int SUBJECT = 80;
    private static final int ADDRESS = 60;

    private final KnownSubjects subjects;

    EventMeaning(KnownSubjects subjects) {
        this.subjects = subjects;
    }

    /** The entry for an event; what the event tells about its subject is kept for later ones. Ask in the order of the events. */
    RoleEntry of(IdentityEvent event) {
        Meaning meaning = meaning(event);
        Map<String, Object> details = new TreeMap<>(meaning.details());
        details.put("event", event.id());
        details.put("time", event.time().toString());
        if (event.foreign()) {
            details.put("actorRealm", "other");
        }
        return new RoleEntry(new AuditTrail.Author(cut(actor(event), ACTOR), cut(event.address(), ADDRESS)), meaning.action(),
                meaning.subjectType(), cut(meaning.subject(), SUBJECT), details, meaning.changed());
    }

    private Meaning meaning(IdentityEvent event) {
        if (!event.error().isEmpty()) {
            return other(event, "identity.refused").with("error", event.error());
        }
        boolean account = event.part(0).equals("users") && !event.part(1).isEmpty();
        return switch (event.type()) {
            case "REALM_ROLE_MAPPING", "CLIENT_ROLE_MAPPING" -> account ? new AccountMeaning(subjects).mapping(event) : groupMapping(event);
            case "GROUP_MEMBERSHIP" -> account ? new AccountMeaning(subjects).membership(event) : other(event, "identity.changed");
            case "USER" -> account ? new AccountMeaning(subjects).account(event) : other(event, "identity.changed");
            case "REALM_ROLE", "CLIENT_ROLE" -> role(event);
            case "GROUP" -> group(event);
            default -> other(event, "identity.changed");
        };
    }

    private Meaning groupMapping(IdentityEvent event) {
        return new Meaning(event.operation().equals("DELETE") ? "role.revoked" : "role.granted", "group", name(event.part(1)),
                AccountMeaning.granted(event), Optional.of(ChangedAccounts.EVERYONE));
    }

    /** {@code roles/<name>}, {@code roles-by-id/<id>} or {@code clients/<id>/roles/<name>}; {@code …/composites} changes what it holds. */
    private static Meaning role(IdentityEvent event) {
        boolean whole = event.path().size() <= (event.type().equals("CLIENT_ROLE") ? 4 : 2);
        String named = event.type().equals("CLIENT_ROLE") ? event.part(3) : event.part(1);
        Map<String, Object> details = new LinkedHashMap<>(AccountMeaning.granted(event));
        details.put("operation", event.operation());
        details.put("path", event.wholePath());
        boolean made = whole && event.operation().equals("CREATE");
        return new Meaning(whole ? "role." + verb(event) : "role.changed", "role",
                whole ? event.object().getString("name", named) : named, details,
                made ? Optional.empty() : Optional.of(ChangedAccounts.EVERYONE));
    }

    private Meaning group(IdentityEvent event) {
        String id = event.object().getString("id", event.part(1));
        String name = event.object().getString("name", "");
        if (!id.isEmpty() && !name.isEmpty()) {
            subjects.put(id, subjects.get(id).named(name));
        }
        boolean made = event.operation().equals("CREATE");
        return new Meaning("group." + verb(event), "group", name(id), Map.of("operation", event.operation(), "path", event.wholePath()),
                made ? Optional.empty() : Optional.of(ChangedAccounts.EVERYONE));
    }

    private static Meaning other(IdentityEvent event, String action) {
        return new Meaning(action, "identity", event.wholePath(),
                Map.of("operation", event.operation(), "resource", event.type(), "path", event.wholePath()), Optional.empty());
    }

    private static String verb(IdentityEvent event) {
        return switch (event.operation()) {
            case "CREATE" -> "created";
            case "DELETE" -> "deleted";
            default -> "changed";
        };
    }

    /** An account of another realm, {@code master} as a rule, has its id only: the application may not look into that realm. */
    private String actor(IdentityEvent event) {
        return event.actor().isEmpty() || event.foreign() ? "keycloak:" + event.actor() : name(event.actor());
    }

    private String name(String id) {
        String known = subjects.get(id).name();
        return known.isEmpty() ? id : known;
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** What happened to what; the rest of an entry is the same for all kinds. */
    record Meaning(String action, String subjectType, String subject, Map<String, Object> details, Optional<String> changed) {
        Meaning with(String name, Object value) {
            Map<String, Object> more = new LinkedHashMap<>(details);
            more.put(name, value);
            return new Meaning(action, subjectType, subject, more, changed);
        }
    }
}

package org.tongguan.platform.identity;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A realm's accounts and events for tests. */
final class Realm implements KnownSubjects {
    static final Instant TIME = Instant.parse("2026-03-01T01:02:03.456Z");
    private final Map<String, KnownSubject> subjects = new HashMap<>();
    private final Map<String, String> tied = new HashMap<>();
    private int events;

    Realm account(String id, String login) {
        put(id, KnownSubject.UNKNOWN.named(login));
        return this;
    }

    Realm tied(String id, String staffNumber) {
        tied.put(id, staffNumber);
        return this;
    }

    IdentityEvent event(String operation, String type, String path, String representation) {
        return IdentityEvent.of(json("r1", "u-sec", operation, type, path, representation).build());
    }

    IdentityEvent event(String operation, String type, String path, String representation, String login) {
        return IdentityEvent.of(json("r1", "u-sec", operation, type, path, representation)
                .add("details", Json.createObjectBuilder().add("username", login)).build());
    }

    IdentityEvent foreignEvent(String actor, String path) {
        return IdentityEvent.of(json("master", actor, "CREATE", "REALM_ROLE_MAPPING", path, "[]").build());
    }

    IdentityEvent failedEvent(String path) {
        return IdentityEvent.of(json("r1", "u-sec", "CREATE", "REALM_ROLE_MAPPING", path, "[]").add("error", "not_allowed").build());
    }

    IdentityEvent at(Instant time) {
        return IdentityEvent.of(json("r1", "u-sec", "CREATE", "USER", "users/u1", "{}").add("time", time.toEpochMilli()).build());
    }

    @Override
    public KnownSubject get(String id) {
        return subjects.getOrDefault(id, KnownSubject.UNKNOWN);
    }

    @Override
    public void put(String id, KnownSubject subject) {
        subjects.put(id, subject);
    }

    @Override
    public String tiedStaffNumber(String id) {
        return tied.getOrDefault(id, "");
    }

    private JsonObjectBuilder json(String actorRealm, String actor, String operation, String type, String path, String representation) {
        events++;
        return Json.createObjectBuilder().add("id", "e" + events).add("time", TIME.toEpochMilli()).add("realmId", "r1")
                .add("authDetails", Json.createObjectBuilder().add("realmId", actorRealm).add("userId", actor).add("ipAddress", "10.0.0.7"))
                .add("operationType", operation).add("resourceType", type).add("resourcePath", path).add("representation", representation);
    }
}

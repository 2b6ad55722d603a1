package org.tongguan.launcher;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets the application read the realm's admin events for its audit trail. A realm file of today says so already; a realm that was imported
 * before is brought up to date once: the client gets its service account, and that account the one role {@code view-events}.
 */
final class EventReading {
    private static final String MANAGEMENT = "realm-management";
    private static final String ROLE = "view-events";

    private final Path mark;
    private final RealmAdministration realm;
    private final Progress progress;

    EventReading(DataFolder data, RealmAdministration realm, Progress progress) {
        this.mark = data.root().resolve("in-use").resolve("event-reading");
        this.realm = realm;
        this.progress = progress;
    }

    /** For a realm that has just been imported. */
    void remember() {
        try {
            Files.createDirectories(mark.getParent());
            Files.writeString(mark, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does what the realm lacks. A failure stops nothing: exams matter more than this, and the application's log tells it too. */
    void allow(String client) {
        if (Files.exists(mark)) {
            return;
        }
        try {
            var found = realm.client(client);
            var path = "/clients/" + found.getString("id");
            realm.put(path, Json.createObjectBuilder(found).add("serviceAccountsEnabled", true).build().toString());
            var management = realm.client(MANAGEMENT).getString("id");
            var role = Json.createArrayBuilder().add(realm.object("/clients/" + management + "/roles/" + ROLE)).build().toString();
            realm.post(path + "/scope-mappings/clients/" + management, role);
            var account = realm.object(path + "/service-account-user").getString("id");
            realm.post("/users/" + account + "/role-mappings/clients/" + management, role);
            remember();
            progress.say("The realm now lets the application read Keycloak's admin events", "已允许应用读取 Keycloak 管理事件");
        } catch (IOException e) {
            progress.say("Changes of roles are not audited: " + e.getMessage() + "; set the realm as keycloak-realm/README.md says",
                    "角色变更未计入审计,请按 keycloak-realm/README.md 设置");
        }
    }
}

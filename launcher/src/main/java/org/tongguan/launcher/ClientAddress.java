package org.tongguan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps the application's address in the realm's client right. The realm is imported once with the address of that day; when a later
 * start has another port or address, the client is asked for, the old address in it replaced, and put back.
 */
final class ClientAddress {
    private final Path file;
    private final RealmAdministration realm;

    ClientAddress(DataFolder data, RealmAdministration realm) {
        this.file = data.root().resolve("address");
        this.realm = realm;
    }

    void remember(String address) {
        try {
            Files.writeString(file, address);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    void change(String client, String address) {
        try {
            var old = Files.exists(file) ? Files.readString(file).strip() : address;
            if (old.equals(address)) {
                return;
            }
            var found = realm.client(client);
            realm.put("/clients/" + found.getString("id"), moved(found.toString(), old, address));
            remember(address);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** The same text with each mention of the old address replaced, but not of one that only begins like it. */
    static String moved(String representation, String old, String address) {
        return representation.replace(old + "/", address + "/").replace(old + "\"", address + "\"");
    }

    private static LaunchFailure failure(IOException e) {
        return new LaunchFailure("Cannot tell Keycloak the application's new address: " + e.getMessage() + "; use the former --port",
                "无法在 Keycloak 中更新应用地址,请使用原来的端口", e);
    }
}

package org.tongguan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tongguan.realm.LoginTheme;
import org.tongguan.realm.RealmFile;

/** Keycloak's own folder inside a data folder: the realm to import and the login theme. The programs stay outside, shared and unchanged. */
final class KeycloakHome {
    private KeycloakHome() {
    }

    /** Makes the folder as this version of the product wants it; the server looks for what it was built from under {@code lib}. */
    static Path prepare(DataFolder data, Path programs, boolean demo) {
        var home = data.keycloak();
        try {
            DataFolder.delete(home);
            for (var folder : new String[] {"conf", "providers", "themes", "data/import"}) {
                Files.createDirectories(home.resolve(folder));
            }
            Files.createSymbolicLink(home.resolve("lib"), programs.resolve("lib"));
            RealmFile.write(realm(data), demo);
            LoginTheme.install(home.resolve("themes"));
            return home;
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + home + ": " + e.getMessage() + "; check the disk", "无法写入 " + home + ",请检查磁盘", e);
        }
    }

    /** The realm as it is imported at the first start. */
    static Path realm(DataFolder data) {
        return data.keycloak().resolve("data/import/tongguan-realm.json");
    }
}

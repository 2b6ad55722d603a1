package org.tongguan.launcher;

import java.util.Optional;

/** How to reach a database: its JDBC address with user and password. */
record DatabaseAccount(String url, String user, String password) {
    /** The outside server that the settings name, else the embedded one (rule R1). */
    static DatabaseAccount ofApplication(Settings settings, Optional<EmbeddedDatabase> embedded) {
        if (settings.embedsDatabase() && embedded.isPresent()) {
            return embedded.get().account(EmbeddedDatabase.APPLICATION);
        }
        return new DatabaseAccount(settings.required("TONGGUAN_DB_URL"), settings.required("TONGGUAN_DB_USER"), settings.required("TONGGUAN_DB_PASSWORD"));
    }
}

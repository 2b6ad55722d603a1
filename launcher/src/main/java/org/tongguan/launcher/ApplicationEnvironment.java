package org.tongguan.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the application is told by environment variables, which MicroProfile Config maps to its settings
 * ({@code TONGGUAN_DB_URL} to {@code tongguan.db.url}).
 */
record ApplicationEnvironment(String address, String issuer, String clientSecret, DatabaseAccount database) {
    Map<String, String> variables(Settings settings, RuntimeFolder runtime) {
        var variables = new HashMap<>(settings.all());
        variables.put("TONGGUAN_DB_URL", database.url());
        variables.put("TONGGUAN_DB_USER", database.user());
        variables.put("TONGGUAN_DB_PASSWORD", database.password());
        variables.put("TONGGUAN_OIDC_ISSUER", issuer);
        variables.putIfAbsent("TONGGUAN_OIDC_CLIENT_ID", EmbeddedKeycloak.CLIENT);
        variables.put("TONGGUAN_OIDC_CLIENT_SECRET", clientSecret);
        variables.put("TONGGUAN_BASE_URL", address);
        variables.put("TONGGUAN_DEMO", Boolean.toString(settings.demo()));
        contentOfRepository(runtime).ifPresent(folder -> variables.putIfAbsent("TONGGUAN_CONTENT_DIR", folder.toString()));
        return variables;
    }

    /** The folder {@code content} of the repository that {@code launcher/target/runtime} lies in. */
    private static Optional<Path> contentOfRepository(RuntimeFolder runtime) {
        return Optional.of(runtime.root().toAbsolutePath().normalize().resolve("../../../content").normalize()).filter(Files::isDirectory);
    }
}

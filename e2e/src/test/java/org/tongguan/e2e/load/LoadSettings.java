package org.tongguan.e2e.load;

import java.nio.file.Path;
import org.tongguan.launcher.Settings;

/** A product of its own beside all others, with the issuer of the run instead of a Keycloak. */
final class LoadSettings {
    private LoadSettings() {
    }

    /** @param folder where its data lie below the build's output; port and data can be set by the environment as usual */
    static Settings of(TokenIssuer issuer, String folder) {
        Settings settings = Settings.of(System.getenv());
        Path target = Path.of(System.getProperty("target", Path.of("e2e", "target").toString()));
        return settings.with("TONGGUAN_PORT", settings.given("TONGGUAN_PORT").orElse("0"))
                .with("TONGGUAN_DATA", settings.given("TONGGUAN_DATA").orElse(target.resolve(folder).toString()))
                .with("TONGGUAN_DEMO", "true").with("TONGGUAN_OIDC_ISSUER", issuer.address())
                .with("TONGGUAN_OIDC_CLIENT_SECRET", "unused");
    }
}

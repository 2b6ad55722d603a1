package org.tongguan.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.tongguan.platform.security.signin.IdentityProvider;
import org.tongguan.platform.start.Started;

/** The identity provider describes itself. */
@Readiness
@ApplicationScoped
public class IdentityReady implements HealthCheck {
    @Inject
    private Started started;
    @Inject
    private IdentityProvider provider;

    @Override
    public HealthCheckResponse call() {
        if (!started.isDone()) {
            return HealthCheckResponse.named("identity-provider").down().withData("reason", "starting").build();
        }
        try {
            provider.probe();
            return HealthCheckResponse.up("identity-provider");
        } catch (IllegalStateException e) {
            return HealthCheckResponse.named("identity-provider").down().withData("reason", String.valueOf(e.getMessage())).build();
        }
    }
}

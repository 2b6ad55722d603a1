package org.tongguan.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.tongguan.platform.identity.RoleTrailStanding;

/** What administrators do at the identity provider reaches the audit trail. */
@Readiness
@ApplicationScoped
public class RoleTrailReady implements HealthCheck {
    /** The launcher knows this check by its name. */
    private static final String NAME = "role-trail";

    @Inject
    private RoleTrailStanding standing;

    @Override
    public HealthCheckResponse call() {
        return standing.isGoingOn() ? HealthCheckResponse.up(NAME)
                : HealthCheckResponse.named(NAME).down().withData("reason", standing.code()).withData("advice", standing.advice()).build();
    }
}

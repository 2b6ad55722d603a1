package org.tongguan.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.tongguan.platform.start.Started;

/** The database answers a query. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
    @Inject
    private Started started;
    @Inject
    private Jdbi jdbi;

    @Override
    public HealthCheckResponse call() {
        if (!started.isDone()) {
            return HealthCheckResponse.named("database").down().withData("reason", "starting").build();
        }
        try {
            jdbi.useHandle(handle -> handle.select("SELECT 1").mapTo(Integer.class).one());
            return HealthCheckResponse.up("database");
        } catch (JdbiException e) {
            return HealthCheckResponse.named("database").down().withData("reason", String.valueOf(e.getMessage())).build();
        }
    }
}

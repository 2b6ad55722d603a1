package org.tongguan.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tongguan.home.persistence.AdministrationQueries;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;

/** Figures of the whole installation. */
@Access
@ApplicationScoped
public class AdministrationService {
    private final AdministrationQueries queries;

    @Inject
    AdministrationService(AdministrationQueries queries) {
        this.queries = queries;
    }

    @SuppressWarnings("NullAway")
    AdministrationService() {
        this(null);
    }

    @Access(Role.SYSTEM_ADMIN)
    public InstallationState installation() {
        return queries.installation();
    }
}

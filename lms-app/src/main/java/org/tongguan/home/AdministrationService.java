package org.tongguan.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tongguan.home.persistence.AdministrationQueries;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;

/** Figures of the whole installation, each for the one administrator whom they concern. */
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

    /** The latest entries of the audit trail, newest first. */
    @Access(Role.AUDITOR)
    public List<TrailLine> latestTrail(int limit) {
        return queries.latestTrail(limit);
    }
}

package org.tongguan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.reporting.persistence.TeamQueries;

/** What supervisors see of the people who report to them directly. */
@Access
@ApplicationScoped
public class TeamService {
    private final CurrentPerson caller;
    private final TeamQueries team;
    private final Clock clock;

    @Inject
    TeamService(CurrentPerson caller, TeamQueries team, Clock clock) {
        this.caller = caller;
        this.team = team;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    TeamService() {
        this(null, null, null);
    }

    /** The caller's direct reports, those with overdue courses first. */
    @Access(Role.SUPERVISOR)
    public List<TeamMember> directReports() {
        return team.of(caller.require().id(), LocalDate.ofInstant(clock.instant(), ClockProducer.ZONE));
    }
}

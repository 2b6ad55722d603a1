package org.tongguan.roadshow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.organisation.DepartmentScope;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.roadshow.domain.RoadshowEvent;
import org.tongguan.roadshow.domain.Roadshows;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Which events the caller runs: as an officer, those of the own department and of every one below it. Drafts are theirs alone (rule R9). */
@ApplicationScoped
class Organiser {
    @Inject
    private Roadshows roadshows;
    @Inject
    private CurrentUser user;
    @Inject
    private CurrentPerson person;

    /** Whose drafts the caller may see; empty for none. */
    Optional<DepartmentScope> scope() {
        return user.has(Role.ORG_OFFICER) && person.get().isPresent() ? Optional.of(person.scope()) : Optional.empty();
    }

    boolean runs(RoadshowEvent event) {
        return scope().filter(event::isRunBy).isPresent();
    }

    /** @throws DomainError {@code input.not-found}, also for a draft that the caller does not run */
    RoadshowEvent see(RoadshowId id) {
        return roadshows.find(id).filter(event -> event.state() != RoadshowState.DRAFT || runs(event))
                .orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }

    /** @throws DomainError {@code access.out-of-scope} unless the caller runs the event */
    RoadshowEvent require(Optional<RoadshowEvent> found) {
        RoadshowEvent event = found.orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        if (!user.isSystem() && !event.isRunBy(person.scope())) {
            throw new DomainError(CommonError.OUT_OF_SCOPE);
        }
        return event;
    }
}

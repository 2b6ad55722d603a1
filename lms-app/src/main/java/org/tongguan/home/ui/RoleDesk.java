package org.tongguan.home.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongguan.platform.security.Role;

/** The part of the start page that belongs to one role. A component, filled only when the caller holds the role. */
interface RoleDesk {
    /** Which desk stands on top when someone holds several roles: what others wait for comes before one's own learning. */
    Comparator<RoleDesk> ORDER = Comparator.comparingInt(desk -> List.of(Role.JUDGE, Role.ORG_OFFICER, Role.TRAINER, Role.SUPERVISOR,
            Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR, Role.TRAINEE).indexOf(desk.role()));

    Role role();

    /** Fills the desk and says what to do next, if there is anything. */
    Optional<NextStep> open();
}

package org.tongguan.e2e;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One demo account for each combination of roles. */
final class Accounts {
    static final Map<String, Set<String>> ROLES = roles();

    private Accounts() {
    }

    private static Map<String, Set<String>> roles() {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        roles.put("tech01", Set.of("trainee"));
        roles.put("trainer01", Set.of("trainer", "trainee"));
        roles.put("officer01", Set.of("org-officer"));
        roles.put("judge01", Set.of("judge"));
        roles.put("supervisor01", Set.of("supervisor", "trainee"));
        roles.put("sysadmin01", Set.of("system-admin"));
        roles.put("secadmin01", Set.of("security-admin"));
        roles.put("auditor01", Set.of("auditor"));
        return roles;
    }

    static boolean holdsOneOf(String login, Set<String> wanted) {
        return ROLES.get(login).stream().anyMatch(wanted::contains);
    }
}

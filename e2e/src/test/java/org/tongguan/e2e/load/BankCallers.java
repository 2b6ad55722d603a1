package org.tongguan.e2e.load;

import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Who asks: people among those made up, with their roles and a token. */
final class BankCallers {
    static final String TRAINER = "trainer";
    static final String TRAINEE = "trainee";
    static final String OFFICER = "officer";
    static final String SECTION = "section-officer";
    static final String SUPERVISOR = "supervisor";
    static final String SYSTEM = "system-admin";
    static final String AUDITOR = "auditor";
    private static final Map<String, Set<String>> ROLES = Map.of(TRAINER, Set.of("trainer"), TRAINEE, Set.of("trainee"), OFFICER, Set.of("org-officer"),
            SECTION, Set.of("org-officer"), SUPERVISOR, Set.of("supervisor"), SYSTEM, Set.of("system-admin"), AUDITOR, Set.of("auditor"));

    private final Map<String, String> bearers = new HashMap<>();

    BankCallers(TokenIssuer issuer) throws GeneralSecurityException {
        for (var each : ROLES.entrySet()) {
            bearers.put(each.getKey(), issuer.token("bank-" + each.getKey(), GeneratedPeople.staffNumber(each.getKey()), each.getValue()));
        }
    }

    String bearer(String who) {
        return bearers.get(who);
    }
}

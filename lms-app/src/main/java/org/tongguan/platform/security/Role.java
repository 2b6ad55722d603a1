package org.tongguan.platform.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The realm roles. The three administrator powers exclude each other (GB/T 22239-2019, separated administrators). */
public enum Role {
    TRAINEE("trainee"),
    TRAINER("trainer"),
    ORG_OFFICER("org-officer"),
    JUDGE("judge"),
    SUPERVISOR("supervisor"),
    SYSTEM_ADMIN("system-admin"),
    SECURITY_ADMIN("security-admin"),
    AUDITOR("auditor");

    private static final Set<Role> SEPARATED = EnumSet.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR);

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** The name in the realm and in tokens. */
    public String key() {
        return key;
    }

    public static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }

    /** Whether one account may hold these roles together. */
    public static boolean compatible(Set<Role> roles) {
        return roles.stream().filter(SEPARATED::contains).count() <= 1;
    }
}

package org.tongguan.platform.security;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.util.Set;

/**
 * An account that has signed in, as the identity provider vouches for it.
 *
 * @param subject     the account's stable id at the identity provider
 * @param login       the name typed at the login page
 * @param displayName as shown to people
 * @param staffNumber ties the account to its person; empty when the account has none
 */
public record SignedIn(String subject, String login, String displayName, String staffNumber, Set<Role> roles)
        implements Principal, Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return login;
    }

    /** Whether any of these roles is held; an empty list asks for none. */
    public boolean hasAny(Role... wanted) {
        if (wanted.length == 0) {
            return true;
        }
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}

package org.tongguan.platform.identity;

import java.util.Optional;
import java.util.SortedSet;

/**
 * An account or a group as far as events told of it.
 *
 * @param name    login or the group's name; empty when unknown
 * @param enabled empty when no event said
 * @param roles   directly granted realm roles; empty unless every event about them was read, from the making of the account on
 */
record KnownSubject(String name, Optional<String> staffNumber, Optional<Boolean> enabled, Optional<SortedSet<String>> roles) {
    static final KnownSubject UNKNOWN = new KnownSubject("", Optional.empty(), Optional.empty(), Optional.empty());

    KnownSubject named(String known) {
        return known.isEmpty() ? this : new KnownSubject(known, staffNumber, enabled, roles);
    }

    KnownSubject holding(SortedSet<String> now) {
        return new KnownSubject(name, staffNumber, enabled, Optional.of(now));
    }
}

package org.tongguan.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom training is made for (分层培养). */
public enum Tier {
    LEADER, GENERAL_STAFF, TECHNICIAN;

    /** The name in files and addresses, such as {@code general-staff}; the person-facing text is under {@code tier.<key>}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Tier> ofKey(String key) {
        return Arrays.stream(values()).filter(tier -> tier.key().equals(key)).findFirst();
    }
}

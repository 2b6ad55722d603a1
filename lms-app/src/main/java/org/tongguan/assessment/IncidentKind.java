package org.tongguan.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an invigilator notes about an attempt. */
public enum IncidentKind {
    TECHNICAL, LEFT_ROOM, HEALTH, FORBIDDEN_AID, IDENTITY, OTHER;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<IncidentKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}

package org.tongguan.assessment;

import java.util.Locale;

/** Who ended an attempt. */
public enum SealedBy {
    CANDIDATE,
    /** The server, when time was up. */
    CLOCK,
    /** The invigilator collected the paper. */
    INVIGILATOR;

    /** The name in translation keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

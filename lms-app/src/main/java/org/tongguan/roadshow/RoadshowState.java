package org.tongguan.roadshow;

import java.util.Locale;

/** The life of an event (rule R7): there is no way back. */
public enum RoadshowState {
    /** Planned; nobody can score yet. */
    DRAFT,
    /** Open for judging. */
    OPEN,
    /** Results are final. */
    CLOSED;

    /** The name in the API; the person-facing text is under {@code roadshow.state.<key>}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

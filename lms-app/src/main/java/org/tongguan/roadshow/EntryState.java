package org.tongguan.roadshow;

import java.util.Locale;

/** Where an entry is in the course of the event. */
public enum EntryState {
    WAITING, ON_STAGE, PRESENTED;

    /** The name in the API; the person-facing text is under {@code roadshow.entry-state.<key>}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

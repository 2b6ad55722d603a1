package org.tongguan.roadshow;

import java.util.Locale;

/** The life of a score sheet. */
public enum SheetState {
    /** Being filled in; does not count yet. */
    DRAFT,
    /** Counts. */
    HANDED_IN,
    /** The judge has a conflict of interest (rule R4) and does not score this entry. */
    RECUSED;

    /** The name in the API; the person-facing text is under {@code roadshow.sheet-state.<key>}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.tongguan.assessment;

import java.util.Locale;

/** Where an exam stands in its life (A10). */
public enum ExamPhase {
    /** Being written; nobody sees it. */
    DRAFT,
    /** Announced; opens by the clock. */
    SCHEDULED,
    /** Attempts can be started. */
    OPEN,
    /** No attempt can be started; what runs goes on to its deadline, people mark. */
    CLOSED,
    /** Every attempt has its mark. */
    MARKED,
    /** Candidates see what the release policy lets them see. */
    RELEASED,
    /** Out of the lists; results stay. */
    ARCHIVED;

    /** The name in the API and in translation keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its window was open and is no more, and its results have not been released. */
    public boolean over() {
        return this == CLOSED || this == MARKED;
    }

    /** Whether the results have been released. */
    public boolean released() {
        return this == RELEASED || this == ARCHIVED;
    }
}

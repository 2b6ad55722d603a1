package org.tongguan.assessment;

import java.util.Locale;

/** What a person can do with an exam just now. */
public enum ExamState {
    /** Something must be done first; the card says what. */
    NOT_YET,
    READY,
    RUNNING,
    /** Time is up and the server is marking. */
    CLOSING,
    /** Given in; people are marking what only they can mark. */
    AWAITS_MARKS,
    PASSED,
    /** All attempts were used without a pass. */
    USED_UP;

    /** The name in the API and in translation keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean sittable() {
        return this == READY || this == RUNNING;
    }
}

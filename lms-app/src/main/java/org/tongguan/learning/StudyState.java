package org.tongguan.learning;

import java.util.Locale;

/** How far a person is with a course. */
public enum StudyState {
    ASSIGNED, IN_PROGRESS, COMPLETED;

    /** The name in the REST API and in keys of texts, such as {@code in-progress}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.tongguan.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of a result its candidate sees. */
public enum Reveal {
    /** Only that it was given in, with the receipt. */
    NOTHING,
    /** Points, percentage and whether it is a pass. */
    OUTCOME,
    /** The outcome, and for each question the own answer, the key and the explanation. */
    ANSWERS;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Reveal> ofKey(String key) {
        return Arrays.stream(values()).filter(reveal -> reveal.key().equals(key)).findFirst();
    }

    public boolean outcome() {
        return this != NOTHING;
    }
}

package org.tongguan.itemanalysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of a person's attempts at an exam count. Later attempts build on earlier ones, so the first ones measure best (Moodle: Quiz statistics
 * calculations); few people may be a reason to take all.
 */
public enum AttemptChoice {
    FIRST, BEST, ALL;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AttemptChoice> ofKey(String key) {
        return Arrays.stream(values()).filter(choice -> choice.key().equals(key)).findFirst();
    }
}

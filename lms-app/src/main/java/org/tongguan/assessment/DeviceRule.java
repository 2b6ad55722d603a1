package org.tongguan.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** On how many devices an attempt may be at work (A14). */
public enum DeviceRule {
    /** Any; the later answer to a question wins. */
    ANY,
    /** A second device takes over; the first is told and stops sending. */
    TAKE_OVER,
    /** A second device is refused until the invigilator allows it. */
    ASK;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DeviceRule> ofKey(String key) {
        return Arrays.stream(values()).filter(rule -> rule.key().equals(key)).findFirst();
    }
}

package org.tongguan.itemanalysis;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A doubt about an item, in words for people who know no statistics.
 *
 * @param kind   which doubt
 * @param values parameters of its sentences
 */
public record ItemFlag(Kind kind, Map<String, String> values) {
    /** The doubts, the gravest first. */
    public enum Kind {
        WRONG_KEY("wrong-key", Severity.SERIOUS),
        NEGATIVE_DISCRIMINATION("negative-discrimination", Severity.SERIOUS),
        NO_DISCRIMINATION("no-discrimination", Severity.WARNING),
        TOO_HARD("too-hard", Severity.WARNING),
        TOO_EASY("too-easy", Severity.NOTE),
        IDLE_DISTRACTOR("idle-distractor", Severity.NOTE);

        private final String key;
        private final Severity severity;

        Kind(String key, Severity severity) {
            this.key = key;
            this.severity = severity;
        }

        /** Stable; texts stand under {@code item-analysis.flag.<key>}, with {@code .meaning} and {@code .advice}. */
        public String key() {
            return key;
        }

        public static Optional<Kind> ofKey(String key) {
            return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
        }

        public Severity severity() {
            return severity;
        }
    }

    /** How soon someone should look. */
    public enum Severity {
        SERIOUS, WARNING, NOTE
    }

    public ItemFlag {
        values = Map.copyOf(values);
    }
}

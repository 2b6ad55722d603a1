package org.tongguan.assessment;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tongguan.questionbank.Body;

/**
 * What shall hold for one item of an exam that has been sat.
 *
 * @param version      the question version as it stands on papers
 * @param key          right options, for {@link Kind#NEW_KEY}
 * @param onlyInFavour nobody's result gets worse
 * @param reason       told to everyone concerned
 */
public record NewRuling(ExamId exam, long version, Kind kind, Set<String> key, boolean onlyInFavour, String reason) {
    /** What is done with the item. */
    public enum Kind {
        /** Everyone gets its points (送分). */
        FULL_FOR_ALL,
        /** It counts for nobody, and the maximum is smaller. */
        EXCLUDED,
        /** It is marked by another key. */
        NEW_KEY;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public NewRuling {
        key = Set.copyOf(key);
        reason = reason.strip();
    }

    /** A choice with the new key; empty when the question cannot have it. */
    Optional<Body> rekeyed(Body body) {
        return body instanceof org.tongguan.questionbank.ChoiceBody choice ? choice.withKey(key).map(Body.class::cast) : Optional.empty();
    }
}

package org.tongguan.assessment;

import java.util.Locale;
import java.util.Optional;
import org.tongguan.assessment.domain.ItemRuling;
import org.tongguan.questionbank.Body;

/**
 * What shall hold for one item of an exam that has been sat.
 *
 * @param version      the question version as it stands on papers
 * @param rekeyed      the question with its new key, for {@link Kind#NEW_KEY} alone
 * @param onlyInFavour nobody's result gets worse
 * @param reason       told to everyone concerned
 */
public record NewRuling(ExamId exam, long version, Kind kind, Optional<Body> rekeyed, boolean onlyInFavour, String reason) {
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
        reason = reason.strip();
    }

    ItemRuling inForce() {
        return new ItemRuling(version, kind, rekeyed, onlyInFavour);
    }
}

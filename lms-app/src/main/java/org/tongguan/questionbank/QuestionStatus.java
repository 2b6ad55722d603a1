package org.tongguan.questionbank;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a question stands; only a ready one is drawn for papers. */
public enum QuestionStatus {
    DRAFT, REVIEW, READY, RETIRED;

    /** The name in the database, the API and translation keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<QuestionStatus> ofKey(String key) {
        return Arrays.stream(values()).filter(status -> status.key().equals(key)).findFirst();
    }

    /** What may come next: a draft goes to review, a reviewed one becomes ready or goes back, and anything can be retired and taken up again. */
    public Set<QuestionStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(REVIEW, RETIRED);
            case REVIEW -> EnumSet.of(DRAFT, READY, RETIRED);
            case READY -> EnumSet.of(DRAFT, RETIRED);
            case RETIRED -> EnumSet.of(DRAFT);
        };
    }
}

package org.tongguan.questionbank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of question an item is. */
public enum ItemType {
    SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE, MATCHING, ORDERING, FILL_IN, NUMERIC, SHORT_TEXT, ESSAY, HOT_SPOT, PRACTICAL, CASE;

    /** The name in content files and in the API, such as {@code single-choice}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ItemType> ofKey(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }

    /** Whether a candidate answers by options. */
    public boolean isChoice() {
        return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE || this == TRUE_FALSE;
    }

    /** Whether more than one option may be chosen. */
    public boolean takesSeveral() {
        return this == MULTIPLE_CHOICE;
    }

    /** Characters that a written answer may have; 0 where nothing is written. */
    public int mostCharacters() {
        return switch (this) {
            case FILL_IN -> 200;
            case SHORT_TEXT -> 2_000;
            case ESSAY -> 20_000;
            default -> 0;
        };
    }
}

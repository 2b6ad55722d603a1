package org.tongguan.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of question an item is. */
public enum ItemType {
    SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE;

    /** The name in content files and in the API, such as {@code single-choice}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ItemType> ofKey(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }

    /** Whether more than one option may be chosen. */
    public boolean takesSeveral() {
        return this == MULTIPLE_CHOICE;
    }
}

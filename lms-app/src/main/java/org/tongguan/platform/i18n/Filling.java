package org.tongguan.platform.i18n;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values into a text's places; {@link Texts} tells what a place looks like. The plain pages do the same in {@code assets/fill.js}. */
final class Filling {
    static final Pattern PLACE = Pattern.compile("\\{([\\w-]+)(?:\\|([\\w.-]+)|#([^|{}]+)\\|([^|{}]+))?\\}");

    private Filling() {
    }

    /**
     * A place whose value is not there stays as it is.
     *
     * @param words the text of a key, if there is one
     */
    static String fill(String text, Map<String, String> values, Function<String, Optional<String>> words) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = values.get(place.group(1));
            return Matcher.quoteReplacement(value == null ? place.group() : said(place, value, words));
        });
    }

    private static String said(MatchResult place, String value, Function<String, Optional<String>> words) {
        if (place.group(3) != null) {
            return value + " " + (value.equals("1") ? place.group(3) : place.group(4));
        }
        return place.group(2) == null ? value : words.apply(place.group(2) + value).orElse(value);
    }
}

package org.tongguan.platform.i18n;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values into a text's places; {@link Texts} tells what a place looks like. The plain pages fill theirs by {@code assets/fill.js}. */
final class Filling {
    private static final Pattern PLACE = Pattern.compile("\\{([\\w-]+)(?:\\|([\\w.-]+)|#([^|{}]+)\\|([^|{}]+)|(@))?}");
    private static final int KEY = 2;
    private static final int ONE = 3;
    private static final int MANY = 4;
    private static final int MOMENT = 5;

    private final Locale locale;
    private final Function<String, Optional<String>> words;

    /** @param words the text of a key, if there is one */
    Filling(Locale locale, Function<String, Optional<String>> words) {
        this.locale = locale;
        this.words = words;
    }

    /** A place whose value is not there stays as it is. */
    String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = values.get(place.group(1));
            return Matcher.quoteReplacement(value == null ? place.group() : said(place, value));
        });
    }

    private String said(MatchResult place, String value) {
        if (place.group(MOMENT) != null) {
            return moment(value);
        }
        if (place.group(ONE) != null) {
            return value + " " + place.group(value.equals("1") ? ONE : MANY);
        }
        return place.group(KEY) == null ? value : words.apply(place.group(KEY) + value).orElse(value);
    }

    private String moment(String value) {
        try {
            return Formats.moment(locale, Instant.parse(value));
        } catch (DateTimeParseException another) {
            return value;
        }
    }
}

package org.tongguan.platform.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Every sentence a person sees. A slice's texts stand in {@code i18n/<slice>.zh-CN.properties} and {@code i18n/<slice>.en.properties};
 * values name their parameters in braces, as in {@code {maximum}}. {@code {phase|exam-life.phase.}} stands for the text whose key is that beginning
 * with the value behind it, so that a value that programs read is a word for people. {@code {count#question|questions}} stands for the value and
 * the form that fits it: the first after 1, else the second, as in “1 question” and “2 questions”. {@code {when@}} stands for a moment that
 * comes as ISO 8601 and is written as people of the language write it.
 */
public final class Texts {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> LOCALES = List.of(CHINESE, ENGLISH);
    public static final List<String> BUNDLES = List.of(
            "platform",
            "organisation",
            "notice",
            "catalogue",
            "questionbank",
            "questionfiles",
            "questionauthor",
            "assessment",
            "exam-life",
            "exam-sections",
            "marking",
            "learning",
            "certification",
            "roadshow",
            "appraisal",
            "reporting",
            "home",
            "item-analysis",
            "identity");

    private static final Map<String, Map<String, String>> ALL = Map.of("zh-CN", load("zh-CN"), "en", load("en"));

    private Texts() {
    }

    /** The text, or the key itself between exclamation marks when there is none, so that a gap is seen. */
    public static String text(Locale locale, String key, Map<String, String> values) {
        String text = table(locale).get(key);
        if (text == null) {
            return "!" + key + "!";
        }
        return new Filling(locale, word -> has(locale, word) ? Optional.of(text(locale, word)) : Optional.empty()).fill(text, values);
    }

    public static String text(Locale locale, String key) {
        return text(locale, key, Map.of());
    }

    public static boolean has(Locale locale, String key) {
        return table(locale).containsKey(key);
    }

    /** All texts whose key begins with one of the prefixes, for a plain page. */
    public static Map<String, String> startingWith(Locale locale, List<String> prefixes) {
        Map<String, String> found = new TreeMap<>();
        table(locale).forEach((key, text) -> {
            if (prefixes.stream().anyMatch(key::startsWith)) {
                found.put(key, text);
            }
        });
        return found;
    }

    /** The product's language that fits best: English for any English locale, Chinese for everything else. */
    public static Locale nearest(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : CHINESE;
    }

    private static Map<String, String> table(Locale locale) {
        return ALL.get("en".equals(locale.getLanguage()) ? "en" : "zh-CN");
    }

    private static Map<String, String> load(String language) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String bundle : BUNDLES) {
            String path = "/i18n/" + bundle + "." + language + ".properties";
            try (InputStream in = Texts.class.getResourceAsStream(path)) {
                if (in == null) {
                    continue;
                }
                Properties properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                properties.forEach((key, value) -> texts.put((String) key, (String) value));
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
            }
        }
        return texts;
    }
}

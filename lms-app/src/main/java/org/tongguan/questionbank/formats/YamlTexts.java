package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongguan.questionbank.Decimals;
import org.tongguan.questionbank.Option;
import org.tongguan.shared.Bilingual;

/**
 * A mapping on its way into our own format, with its English texts beside it. The English block is written when there is any English text;
 * one that there is none of is said to be none in it, or stays empty for who checks it.
 */
public final class YamlTexts {
    private final boolean settled;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> english = new LinkedHashMap<>();
    private boolean translated;

    YamlTexts() {
        this(true);
    }

    private YamlTexts(boolean settled) {
        this.settled = settled;
    }

    /** For what a person is still writing: what is missing stays missing. */
    public static YamlTexts asTyped() {
        return new YamlTexts(false);
    }

    /** All of it, with the English block where there is one. */
    public Map<String, Object> document() {
        if (translated) {
            values.put("en", english);
        }
        return values;
    }

    public Map<String, Object> values() {
        return values;
    }

    public YamlTexts put(String key, Object value) {
        values.put(key, value);
        return this;
    }

    /** Left out when it is blank. */
    public YamlTexts filled(String key, String value) {
        return value.isBlank() ? this : put(key, value);
    }

    public YamlTexts text(String key, Bilingual text) {
        values.put(key, text.zh());
        english.put(key, other(text));
        return this;
    }

    /** Left out when it is empty; it may be in English alone. */
    public YamlTexts optional(String key, Bilingual text) {
        if (text.zh().isBlank() && settled && !text.en().isBlank()) {
            english.put(key, other(text));
            return this;
        }
        return text.zh().isBlank() && text.en().isBlank() ? this : text(key, text);
    }

    YamlTexts number(String key, BigDecimal number) {
        return put(key, plain(number));
    }

    /** Left out when it is what holds without it. */
    YamlTexts unless(Enum<?> fallback, Enum<?> value) {
        return value == fallback ? this : put("rule", word(value));
    }

    public YamlTexts options(String key, List<Option> options) {
        Map<String, Object> texts = new LinkedHashMap<>();
        Map<String, @Nullable Object> others = new LinkedHashMap<>();
        for (Option option : options) {
            texts.put(option.id(), option.text().zh());
            others.put(option.id(), other(option.text()));
        }
        values.put(key, texts);
        english.put(key, others);
        return this;
    }

    public YamlTexts children(String key, Map<String, YamlTexts> children) {
        Map<String, Object> texts = new LinkedHashMap<>();
        Map<String, Object> others = new LinkedHashMap<>();
        children.forEach((id, child) -> {
            texts.put(id, child.values);
            others.put(id, child.english);
            translated |= child.translated;
        });
        values.put(key, texts);
        english.put(key, others);
        return this;
    }

    public YamlTexts entries(String key, List<YamlTexts> entries) {
        entries.forEach(entry -> translated |= entry.translated);
        values.put(key, entries.stream().map(YamlTexts::values).toList());
        english.put(key, entries.stream().map(entry -> entry.english).toList());
        return this;
    }

    static Map<String, Object> numbers(Map<String, BigDecimal> numbers) {
        Map<String, Object> plain = new LinkedHashMap<>();
        numbers.forEach((key, number) -> plain.put(key, plain(number)));
        return plain;
    }

    /** A whole number, a fraction that a floating number writes the same way, or else its digits as text. */
    static Object plain(BigDecimal number) {
        BigDecimal shortest = Decimals.shortest(number);
        if (shortest.scale() <= 0) {
            BigInteger whole = shortest.toBigInteger();
            return whole.bitLength() < Integer.SIZE ? (Object) whole.intValue() : whole.toString();
        }
        double near = shortest.doubleValue();
        return Double.toString(near).equals(shortest.toPlainString()) ? near : shortest.toPlainString();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private @Nullable String other(Bilingual text) {
        translated |= !text.en().isBlank();
        return text.en().isBlank() && settled ? null : text.en();
    }
}

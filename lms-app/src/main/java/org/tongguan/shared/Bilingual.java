package org.tongguan.shared;

import java.util.Locale;

/** A text in both languages of the product; an empty English text falls back to the Chinese one. */
public record Bilingual(String zh, String en) {
    public static Bilingual of(String zh, String en) {
        return new Bilingual(zh, en);
    }

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) && !en.isBlank() ? en : zh;
    }
}

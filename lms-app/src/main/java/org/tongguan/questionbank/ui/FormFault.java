package org.tongguan.questionbank.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.shared.DomainError;

/**
 * A fault on its way to its field.
 *
 * @param english whether it concerns the English text
 * @param path    keys, ids and numbers from the outside in, parted by blanks; empty for the whole
 * @param text    for the person
 */
record FormFault(boolean english, String path, String code, String text) {
    private static final String ENGLISH = "en";
    /** Faults that say in {@code key} which entry of their place they mean. */
    private static final Set<String> KEYED = Set.of("question-file.missing", "question-file.number", "question-file.not-a-number",
            "question-file.not-a-flag", "question-file.unknown-value");

    static FormFault of(DomainError.Fault fault, Locale locale) {
        String path = KEYED.contains(fault.code()) ? (fault.where() + " " + fault.values().getOrDefault("key", "")).strip() : fault.where();
        boolean english = path.equals(ENGLISH) || path.startsWith(ENGLISH + " ");
        return new FormFault(english, english ? path.substring(ENGLISH.length()).strip() : path, fault.code(), text(fault, english, locale));
    }

    /** In words of the form where it has its own. */
    private static String text(DomainError.Fault fault, boolean english, Locale locale) {
        Map<String, String> values = fault.values();
        String own = "questionauthor.fault." + fault.code().replaceFirst(".*\\.", "") + (english ? "-english" : "");
        return Texts.has(locale, own) ? Texts.text(locale, own, values) : Texts.text(locale, "error." + fault.code(), values);
    }

    /** The first key of the path. */
    String head() {
        return path.replaceFirst(" .*", "");
    }

    /** Without the first key. */
    FormFault rest() {
        return new FormFault(english, path.contains(" ") ? path.substring(path.indexOf(' ') + 1) : "", code, text);
    }

    FormFault at(String other) {
        return new FormFault(english, other, code, text);
    }
}

package org.tongguan.platform.audit.ui;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.i18n.Texts;

/** An entry's names and values in words, as far as the product has them; names are stable and meant for programs. */
public final class AuditWords {
    private static final String ACTION = "audit.action.";
    private static final String SUBJECT = "audit.subject.";
    private static final Map<String, List<String>> SAID_ELSEWHERE = Map.of(
            "from", List.of("exam-life.phase."),
            "to", List.of("exam-life.phase."),
            "kind", List.of("ruling.kind.", "exam-life.incident."),
            "status", List.of("questionbank.status."),
            "type", List.of("exam.type."),
            "format", List.of("questionfiles.format."),
            "release", List.of("exam-life.reveal."));

    private final Locale locale;

    public AuditWords(Locale locale) {
        this.locale = locale;
    }

    public String action(String code) {
        return or(ACTION + code, code);
    }

    /** Which thing an entry is about: its kind in words, and its id. */
    public String subject(String type, String id) {
        return subject(type) + " " + id;
    }

    String subject(String type) {
        return or(SUBJECT + type, type);
    }

    /** All actions that have words, in the order of these. */
    List<String> actions() {
        return codes(ACTION);
    }

    List<String> subjects() {
        return codes(SUBJECT);
    }

    /** Of a nested name each part that has no words as a whole. */
    String name(String name) {
        return Texts.has(locale, "audit.detail." + name) ? Texts.text(locale, "audit.detail." + name)
                : Arrays.stream(name.split("\\.")).map(part -> or("audit.detail." + part, part)).collect(Collectors.joining(" · "));
    }

    String value(String name, JsonValue value) {
        if (value instanceof JsonArray list) {
            return list.isEmpty() ? Texts.text(locale, "audit.detail.none")
                    : list.stream().map(one -> value(name, one)).collect(Collectors.joining(Texts.nearest(locale).equals(Texts.ENGLISH) ? ", " : "、"));
        }
        if (value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE)) {
            return Texts.text(locale, value.equals(JsonValue.TRUE) ? "audit.detail.yes" : "audit.detail.no");
        }
        return value instanceof JsonString text ? word(name, text.getString()) : value.toString();
    }

    private String word(String name, String text) {
        if (name.equals("release")) {
            return Arrays.stream(text.split("/")).map(part -> known(name, part)).collect(Collectors.joining(" / "));
        }
        return name.startsWith("roles") ? or("audit.role." + text, text) : known(name, text);
    }

    private String known(String name, String text) {
        String own = "audit.value." + name + "." + text;
        return Texts.has(locale, own) ? Texts.text(locale, own)
                : SAID_ELSEWHERE.getOrDefault(name, List.of()).stream().map(prefix -> prefix + text).filter(key -> Texts.has(locale, key)).findFirst()
                        .map(key -> Texts.text(locale, key)).orElseGet(() -> time(text));
    }

    private String time(String text) {
        try {
            return text.endsWith("Z") ? Formats.second(locale, Instant.parse(text))
                    : Formats.day(locale, LocalDate.parse(text));
        } catch (DateTimeParseException another) {
            return text;
        }
    }

    private List<String> codes(String prefix) {
        return Texts.startingWith(locale, List.of(prefix)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(locale)::compare))
                .map(entry -> entry.getKey().substring(prefix.length())).toList();
    }

    private String or(String key, String otherwise) {
        return Texts.has(locale, key) ? Texts.text(locale, key) : otherwise;
    }
}

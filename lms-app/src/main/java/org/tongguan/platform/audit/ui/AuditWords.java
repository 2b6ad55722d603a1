package org.tongguan.platform.audit.ui;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.time.ClockProducer;

/** An entry's names and values in words, as far as the product has them; names are stable and meant for programs. */
final class AuditWords {
    private final Locale locale;

    AuditWords(Locale locale) {
        this.locale = locale;
    }

    String name(String name) {
        return or("audit.detail." + name, name);
    }

    String value(String name, JsonValue value) {
        if (value instanceof JsonArray list) {
            return list.isEmpty() ? Texts.text(locale, "audit.detail.none")
                    : list.stream().map(one -> value(name, one)).collect(Collectors.joining(Texts.nearest(locale).equals(Texts.ENGLISH) ? ", " : "、"));
        }
        if (value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE)) {
            return Texts.text(locale, value.equals(JsonValue.TRUE) ? "audit.detail.yes" : "audit.detail.no");
        }
        if (!(value instanceof JsonString text)) {
            return value.toString();
        }
        return name.equals("time") ? time(text.getString()) : name.startsWith("roles") ? or("audit.role." + text.getString(), text.getString())
                : or("audit.value." + name + "." + text.getString(), text.getString());
    }

    private String time(String text) {
        try {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(locale).withZone(ClockProducer.ZONE)
                    .format(Instant.parse(text));
        } catch (DateTimeParseException another) {
            return text;
        }
    }

    private String or(String key, String otherwise) {
        return Texts.has(locale, key) ? Texts.text(locale, key) : otherwise;
    }
}

package org.tongguan.platform.i18n;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.tongguan.platform.time.ClockProducer;

/** How days, moments and counts are written, the same on every screen; moments by the organisation's clock. */
public final class Formats {
    private Formats() {
    }

    /** Such as “Nov 30, 2026”. */
    public static String day(Locale locale, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
    }

    public static String day(Locale locale, Instant at) {
        return day(locale, LocalDate.ofInstant(at, ClockProducer.ZONE));
    }

    /** To the minute, such as “Nov 30, 2026, 1:10 PM”; in Chinese by 24 hours, as browsers write it there (GB/T 7408). */
    public static String moment(Locale locale, Instant at) {
        return moment(locale, at, FormatStyle.SHORT, "y年M月d日 HH:mm");
    }

    /** To the second, for a record of what happened when. */
    public static String second(Locale locale, Instant at) {
        return moment(locale, at, FormatStyle.MEDIUM, "y年M月d日 HH:mm:ss");
    }

    /** With separators between the thousands. */
    public static String count(Locale locale, long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    private static String moment(Locale locale, Instant at, FormatStyle time, String chinese) {
        DateTimeFormatter format = locale.getLanguage().equals(Texts.CHINESE.getLanguage()) ? DateTimeFormatter.ofPattern(chinese, locale)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, time).withLocale(locale);
        return format.withZone(ClockProducer.ZONE).format(at);
    }
}

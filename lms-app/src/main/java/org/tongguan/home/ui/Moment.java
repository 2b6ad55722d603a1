package org.tongguan.home.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.tongguan.platform.time.ClockProducer;

/** A point in time as people in the offices read it. */
final class Moment {
    private Moment() {
    }

    static String text(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale).withZone(ClockProducer.ZONE)
                .format(at);
    }
}

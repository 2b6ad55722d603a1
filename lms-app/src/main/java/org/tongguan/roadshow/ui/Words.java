package org.tongguan.roadshow.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.time.ClockProducer;

/** Figures and times as a person of the language reads them. */
final class Words {
    private static final int DECIMALS = 2;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ClockProducer.ZONE);

    private Words() {
    }

    /** Two decimals; a dash for none. */
    static String score(@Nullable BigDecimal score) {
        return score == null ? "–" : score.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    static String date(Instant at, Locale locale) {
        return Formats.moment(locale, at);
    }

    static String clock(Instant at) {
        return CLOCK.format(at);
    }
}

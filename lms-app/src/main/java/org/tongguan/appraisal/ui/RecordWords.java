package org.tongguan.appraisal.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.tongguan.appraisal.EvidenceItem;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.shared.Period;

/** Figures, days and periods in the person's language. */
final class RecordWords {
    private RecordWords() {
    }

    static String period(Locale locale, Period period) {
        return Texts.text(locale, "period." + period.unit().key(), Map.of("year", String.valueOf(period.from().getYear()),
                "month", String.valueOf(period.from().getMonthValue()), "quarter", String.valueOf(period.quarter())));
    }

    /** A figure with its unit, such as 85.5% or 6 学时. */
    static String figure(Locale locale, BigDecimal value, String unit) {
        return Texts.text(locale, "unit." + unit, Map.of("value", plain(value)));
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    static String day(Locale locale, LocalDate day) {
        return Formats.day(locale, day);
    }

    static String day(Locale locale, Instant at) {
        return day(locale, LocalDate.ofInstant(at, ClockProducer.ZONE));
    }

    static String kind(Locale locale, EvidenceItem item) {
        boolean revoked = item.originType().equals(EvidenceItem.REVOCATION);
        return Texts.text(locale, revoked ? "evidence.certificate-revoked" : "evidence." + item.kind().key());
    }

    static String origin(Locale locale, EvidenceItem item) {
        return Texts.text(locale, "evidence.origin." + item.originKind(), Map.of("id", String.valueOf(item.originId())));
    }
}

package org.tongguan.reporting;

import java.text.NumberFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tongguan.organisation.Tier;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.shared.Period;

/** How a report's values are put into words, the same on the screen and in the export. */
public final class ReportWords {
    private ReportWords() {
    }

    /** For example 2026 年第四季度. */
    public static String period(Locale locale, Period period) {
        String kind = period.unit().key();
        return Texts.text(locale, "reporting.period." + kind, Map.of("year", Integer.toString(period.from().getYear()),
                "quarter", Integer.toString(period.quarter()), "month", Integer.toString(period.from().getMonthValue())));
    }

    public static String tier(Locale locale, Optional<Tier> tier) {
        return tier.map(one -> Texts.text(locale, "tier." + one.key())).orElseGet(() -> Texts.text(locale, "reporting.tier.all"));
    }

    public static String standing(Locale locale, Standing standing) {
        return Texts.text(locale, "reporting.standing." + standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A line's name; the people directly in the chosen department are named so. */
    public static String row(Locale locale, PassRateReport.Row row) {
        String name = row.name().in(locale);
        return row.direct() ? Texts.text(locale, "reporting.row.direct", Map.of("name", name)) : name;
    }

    public static String moment(Locale locale, Instant at) {
        return Formats.moment(locale, at);
    }

    /** With at most one decimal; a dash when there is no rate. */
    public static String percent(Locale locale, OptionalDouble share) {
        if (share.isEmpty()) {
            return "–";
        }
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share.getAsDouble());
    }
}

package org.tongguan.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.shared.DomainError;

/**
 * A month, quarter or year of the calendar, whose days begin at midnight in {@link ClockProducer#ZONE}.
 *
 * @param first the first day; always the first of a month, quarter or year
 */
public record ReportPeriod(Kind kind, LocalDate first) {
    private static final Pattern KEY = Pattern.compile("(2\\d{3})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    /** How long it lasts. */
    public enum Kind {
        MONTH(1), QUARTER(3), YEAR(12);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        /** The period of this kind that holds the day. */
        public ReportPeriod around(LocalDate day) {
            int month = (day.getMonthValue() - 1) / months * months + 1;
            return new ReportPeriod(this, LocalDate.of(day.getYear(), month, 1));
        }
    }

    /**
     * Reads {@code 2026-11}, {@code 2026-Q4} or {@code 2026}.
     *
     * @throws DomainError {@code reporting.period-unknown}
     */
    public static ReportPeriod of(String key) {
        Matcher found = KEY.matcher(key);
        if (!found.matches()) {
            throw new DomainError(ReportingError.PERIOD_UNKNOWN, Map.of("period", key));
        }
        int year = Integer.parseInt(found.group(1));
        if (found.group(2) != null) {
            return new ReportPeriod(Kind.QUARTER, LocalDate.of(year, Integer.parseInt(found.group(2)) * 3 - 2, 1));
        }
        return found.group(3) == null ? new ReportPeriod(Kind.YEAR, LocalDate.of(year, 1, 1))
                : new ReportPeriod(Kind.MONTH, LocalDate.of(year, Integer.parseInt(found.group(3)), 1));
    }

    /** The running period of a kind. */
    public static ReportPeriod current(Kind kind, Clock clock) {
        return kind.around(LocalDate.ofInstant(clock.instant(), ClockProducer.ZONE));
    }

    /** The form that {@link #of} reads. */
    public String key() {
        return switch (kind) {
            case MONTH -> "%d-%02d".formatted(first.getYear(), first.getMonthValue());
            case QUARTER -> "%d-Q%d".formatted(first.getYear(), quarter());
            case YEAR -> Integer.toString(first.getYear());
        };
    }

    /** 1 … 4. */
    public int quarter() {
        return (first.getMonthValue() + 2) / 3;
    }

    public ReportPeriod previous() {
        return new ReportPeriod(kind, first.minusMonths(kind.months));
    }

    public ReportPeriod next() {
        return new ReportPeriod(kind, first.plusMonths(kind.months));
    }

    /** The first instant of the period. */
    public Instant start() {
        return first.atStartOfDay(ClockProducer.ZONE).toInstant();
    }

    /** The first instant after the period. */
    public Instant end() {
        return next().start();
    }
}

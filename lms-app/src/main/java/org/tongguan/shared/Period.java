package org.tongguan.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar month, quarter or year, written {@code 2026-11}, {@code 2026-Q4} or {@code 2026}.
 *
 * @param from its first day
 */
public record Period(PeriodUnit unit, LocalDate from) {
    private static final Pattern FORM = Pattern.compile("(20[0-9]{2})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");
    private static final int MONTHS_A_QUARTER = 3;

    public Period {
        if (from.getDayOfMonth() != 1 || (from.getMonthValue() - 1) % unit.months() != 0) {
            throw new IllegalArgumentException("no " + unit + " begins on " + from);
        }
    }

    /** The period of this length that holds the day. */
    public static Period of(PeriodUnit unit, LocalDate day) {
        int first = (day.getMonthValue() - 1) / unit.months() * unit.months() + 1;
        return new Period(unit, LocalDate.of(day.getYear(), first, 1));
    }

    /** The period of this length that is running now, where days begin at this zone's midnight. */
    public static Period running(PeriodUnit unit, Clock clock, ZoneId zone) {
        return of(unit, LocalDate.ofInstant(clock.instant(), zone));
    }

    /** Empty unless it is a month, quarter or year of 2000 to 2099. */
    public static Optional<Period> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            int quarter = Integer.parseInt(form.group(2));
            return Optional.of(new Period(PeriodUnit.QUARTER, LocalDate.of(year, (quarter - 1) * MONTHS_A_QUARTER + 1, 1)));
        }
        if (form.group(3) != null) {
            return Optional.of(new Period(PeriodUnit.MONTH, LocalDate.of(year, Integer.parseInt(form.group(3)), 1)));
        }
        return Optional.of(new Period(PeriodUnit.YEAR, LocalDate.of(year, 1, 1)));
    }

    /** As in addresses; {@link #parse} reads it back. */
    public String key() {
        return switch (unit) {
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", from.getYear(), from.getMonthValue());
            case QUARTER -> from.getYear() + "-Q" + quarter();
            case YEAR -> String.valueOf(from.getYear());
        };
    }

    /** 1 … 4, of the first month. */
    public int quarter() {
        return (from.getMonthValue() - 1) / MONTHS_A_QUARTER + 1;
    }

    /** Its last day. */
    public LocalDate last() {
        return from.plusMonths(unit.months()).minusDays(1);
    }

    public Period next() {
        return new Period(unit, from.plusMonths(unit.months()));
    }

    public Period previous() {
        return new Period(unit, from.minusMonths(unit.months()));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(last());
    }

    /** Its first moment. */
    public Instant begin(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The first moment after it. */
    public Instant end(ZoneId zone) {
        return next().begin(zone);
    }

    @Override
    public String toString() {
        return key();
    }
}

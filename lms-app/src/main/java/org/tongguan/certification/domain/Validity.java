package org.tongguan.certification.domain;

import java.time.LocalDate;

/**
 * How long a certificate is valid: from the day of completion to completion + months − 1 day, both included. Completed on 2023-02-12 and valid
 * for 12 months, it expires on 2024-02-11. Where the last month has no such day, its last day takes that place before the day is taken off
 * (completed on 31 January for 1 month: 28 February − 1 day = 27 February).
 *
 * @param from first day
 * @param last last day, the expiry date
 */
public record Validity(LocalDate from, LocalDate last) {
    public Validity {
        if (last.isBefore(from)) {
            throw new IllegalArgumentException("a certificate is valid for at least a day: " + from + " … " + last);
        }
    }

    /** @param months 1 or more */
    public static Validity of(LocalDate completedOn, int months) {
        return new Validity(completedOn, completedOn.plusMonths(months).minusDays(1));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !isOver(day);
    }

    public boolean isOver(LocalDate day) {
        return day.isAfter(last);
    }
}

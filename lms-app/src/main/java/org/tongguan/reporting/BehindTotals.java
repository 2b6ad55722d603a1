package org.tongguan.reporting;

/**
 * How many person-courses are not passed yet.
 *
 * @param overdue those whose last day is over; part of {@code notPassed}
 */
public record BehindTotals(long notPassed, long overdue) {
    public static final BehindTotals NONE = new BehindTotals(0, 0);

    public BehindTotals plus(BehindTotals other) {
        return new BehindTotals(notPassed + other.notPassed, overdue + other.overdue);
    }
}

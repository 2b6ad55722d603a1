package org.tongguan.reporting;

/**
 * How many person-courses are not passed yet.
 *
 * @param overdue those whose last day is over; part of {@code notPassed}
 */
public record BehindTotals(long notPassed, long overdue) {
}

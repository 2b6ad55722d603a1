package org.tongguan.reporting;

import java.util.OptionalDouble;

/** How many person-courses were assigned, sat and passed (rules R1 to R3). */
public record PassCounts(long assigned, long sat, long passed) {
    public static final PassCounts NONE = new PassCounts(0, 0, 0);

    public PassCounts plus(PassCounts other) {
        return new PassCounts(assigned + other.assigned, sat + other.sat, passed + other.passed);
    }

    /** Passed ÷ sat, 0 … 1 (R4); empty when nobody sat. */
    public OptionalDouble passRate() {
        return share(passed, sat);
    }

    /** Passed ÷ assigned, 0 … 1 (R4); empty when nobody was assigned. */
    public OptionalDouble completion() {
        return share(passed, assigned);
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}

package org.tongguan.shared;

import java.util.Locale;

/** How long a period is. */
public enum PeriodUnit {
    MONTH(1), QUARTER(3), YEAR(12);

    private final int months;

    PeriodUnit(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    /** The name in scheme files and translation keys, such as {@code quarter}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

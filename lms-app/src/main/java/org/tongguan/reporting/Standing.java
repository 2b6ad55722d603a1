package org.tongguan.reporting;

import java.util.OptionalDouble;

/** The three colours (三色图) and the state before anyone has sat. */
public enum Standing {
    GREEN, AMBER, RED, NOT_YET;

    /** Bounds as shares, 0 … 1; a rate that equals a bound reaches it (R5). */
    public record Bounds(double green, double amber) {
        public Bounds {
            if (!(0 <= amber && amber <= green && green <= 1)) {
                throw new IllegalArgumentException("need 0 <= amber <= green <= 1, got amber=" + amber + " green=" + green);
            }
        }

        public Standing of(OptionalDouble passRate) {
            if (passRate.isEmpty()) {
                return NOT_YET;
            }
            double rate = passRate.getAsDouble();
            return rate >= green ? GREEN : rate >= amber ? AMBER : RED;
        }
    }
}

package org.tongguan.itemanalysis.domain;

import java.util.OptionalDouble;

/**
 * Coefficient of internal consistency: {@code α = k/(k−1) · (1 − Σ V(xᵢ)/V(T))} (L. J. Cronbach: Coefficient alpha and the internal structure of
 * tests, 1951). For items marked 0 or 1 it is KR-20 (G. F. Kuder, M. W. Richardson: The theory of the estimation of test reliability, 1937):
 * {@code p·q} and the variance of the whole group stand in the same proportion as the two sample variances.
 *
 * <p>A negative value is no fault of the calculation: items contradict each other more than they agree. It is shown as it is.
 */
final class Consistency {
    private Consistency() {
    }

    /** Absent for fewer than two parts and when all totals are the same. */
    static OptionalDouble alpha(int parts, double sumOfVariances, double variance) {
        if (parts < 2 || variance <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(parts / (parts - 1.0) * (1 - sumOfVariances / variance));
    }

    /** Share of the standard deviation that is error, in percent: {@code 100·√(1−α)}; above 100 for a negative consistency. */
    static OptionalDouble errorRatio(OptionalDouble alpha) {
        return alpha.isEmpty() ? alpha : OptionalDouble.of(100 * error(alpha.getAsDouble()));
    }

    /** Standard error of measurement in points: {@code SD·√(1−α)} (F. M. Lord, M. R. Novick: Statistical theories of mental test scores, 1968). */
    static OptionalDouble errorOfMeasurement(OptionalDouble alpha, OptionalDouble deviation) {
        return alpha.isEmpty() || deviation.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(deviation.getAsDouble() * error(alpha.getAsDouble()));
    }

    /** Rounding may lift α of identical items above 1 by a trifle. */
    private static double error(double alpha) {
        return Math.sqrt(Math.max(0, 1 - alpha));
    }
}

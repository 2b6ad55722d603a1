package org.tongguan.itemanalysis.domain;

import java.util.OptionalDouble;

/**
 * Mean, spread and shape of a sample by Fisher's k-statistics: {@code k2 = S2/(n−1)}, {@code k3 = n·S3/((n−1)(n−2))},
 * {@code k4 = n·((n+1)·S4 − 3(n−1)/n·S2²)/((n−1)(n−2)(n−3))}, where {@code Sr} is the sum of the r-th powers of the deviations from the mean
 * (R. A. Fisher: Moments and product moments of sampling distributions, 1929). Skewness {@code G1 = k3/k2^1.5} and kurtosis
 * {@code G2 = k4/k2²} are the bias-adjusted ones of D. N. Joanes, C. A. Gill: Comparing measures of sample skewness and kurtosis, 1998;
 * Moodle's quiz statistics use the same. A normal distribution has G2 = 0.
 *
 * <p>Two passes: deviations are taken from the mean, so that a large common offset costs no digits (T. Chan, G. Golub, R. LeVeque:
 * Algorithms for computing the sample variance, 1983).
 */
final class Moments {
    /** Values nearer to each other than this share of their size differ by rounding alone. */
    private static final double ROUNDING = 1e-12;

    private final int n;
    private final double mean;
    private final double second;
    private final double third;
    private final double fourth;

    private Moments(int n, double mean, double second, double third, double fourth) {
        this.n = n;
        this.mean = mean;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
    }

    static Moments of(double[] values) {
        double mean = mean(values);
        if (isConstant(values)) {
            return new Moments(values.length, mean, 0, 0, 0);
        }
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (double value : values) {
            double deviation = value - mean;
            double square = deviation * deviation;
            second += square;
            third += square * deviation;
            fourth += square * square;
        }
        return new Moments(values.length, mean, second, third, fourth);
    }

    /** NaN for no values at all; callers ask for {@link #mean()}. */
    static double mean(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double first = values[0];
        double sum = 0;
        for (double value : values) {
            sum += value - first;
        }
        return first + sum / values.length;
    }

    /** Whether all values are the same but for rounding. */
    static boolean isConstant(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return values.length == 0 || most - least <= ROUNDING * Math.max(1, Math.max(Math.abs(least), Math.abs(most)));
    }

    OptionalDouble mean() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean);
    }

    /** k2; zero when all values are the same, absent for fewer than two. */
    OptionalDouble variance() {
        return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(second / (n - 1));
    }

    OptionalDouble deviation() {
        return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(second / (n - 1)));
    }

    /** G1; absent for fewer than three values and without any spread. */
    OptionalDouble skewness() {
        if (n < 3 || second == 0) {
            return OptionalDouble.empty();
        }
        double k2 = second / (n - 1);
        double k3 = n * third / ((n - 1.0) * (n - 2));
        return OptionalDouble.of(k3 / Math.pow(k2, 1.5));
    }

    /** G2; absent for fewer than four values and without any spread. */
    OptionalDouble kurtosis() {
        if (n < 4 || second == 0) {
            return OptionalDouble.empty();
        }
        double k2 = second / (n - 1);
        double k4 = n * ((n + 1.0) * fourth - 3 * (n - 1.0) / n * second * second) / ((n - 1.0) * (n - 2) * (n - 3));
        return OptionalDouble.of(k4 / (k2 * k2));
    }
}

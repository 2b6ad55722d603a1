package org.tongguan.itemanalysis.domain;

import java.util.OptionalDouble;

/** How two columns of the same candidates go together, in two passes. */
final class Covariance {
    private Covariance() {
    }

    /** {@code Σ(x−x̄)(y−ȳ)/(n−1)}; 0 when one column has no spread, absent for fewer than two pairs. */
    static OptionalDouble of(double[] x, double[] y) {
        if (x.length < 2) {
            return OptionalDouble.empty();
        }
        boolean spread = !Moments.isConstant(x) && !Moments.isConstant(y);
        return OptionalDouble.of(spread ? products(x, y) / (x.length - 1) : 0);
    }

    /** K. Pearson's product-moment correlation (1896); absent for fewer than two pairs and when one column has no spread. */
    static OptionalDouble correlation(double[] x, double[] y) {
        if (x.length < 2 || Moments.isConstant(x) || Moments.isConstant(y)) {
            return OptionalDouble.empty();
        }
        double correlation = products(x, y) / Math.sqrt(products(x, x) * products(y, y));
        return OptionalDouble.of(Math.max(-1, Math.min(1, correlation)));
    }

    private static double products(double[] x, double[] y) {
        double meanX = Moments.mean(x);
        double meanY = Moments.mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum;
    }
}

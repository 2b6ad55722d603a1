package org.tongguan.itemanalysis;

import java.util.OptionalDouble;

/**
 * A test as a whole. Marks are in points; what is undefined is absent (rule I1).
 *
 * @param items               how many make up one paper
 * @param maximum             the most points that a paper can earn
 * @param standardDeviation   of the sample (n − 1)
 * @param skewness            G1: negative with a tail towards low totals
 * @param kurtosis            G2: 0 for a normal distribution
 * @param consistency         coefficient of internal consistency, at most 1; may be negative
 * @param errorRatio          {@code 100·√(1−consistency)}: percent of the standard deviation that is error
 * @param errorOfMeasurement  {@code standardDeviation·√(1−consistency)}, in points
 */
public record TestStatistics(int candidates, int items, double maximum, OptionalDouble mean, OptionalDouble median,
        OptionalDouble standardDeviation, OptionalDouble skewness, OptionalDouble kurtosis, OptionalDouble consistency,
        ConsistencyFormula formula, OptionalDouble errorRatio, OptionalDouble errorOfMeasurement) {
    /** By which formula the consistency was computed. */
    public enum ConsistencyFormula {
        /** All marks are 0 or 1. */
        KR_20("kr-20"),
        CRONBACH_ALPHA("cronbach-alpha");

        private final String key;

        ConsistencyFormula(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}

package org.tongguan.itemanalysis;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One item of a test. What is undefined is absent (rule I1).
 *
 * @param candidates          who had the item
 * @param mean                in points
 * @param standardDeviation   in points, of the sample (n − 1)
 * @param facility            {@code 100·mean/maximum}
 * @param intendedWeight      percent of the paper's maximum
 * @param effectiveWeight     percent of the differences between totals that come from this item:
 *                            {@code 100·√C(x,T)/Σ√C(x,T)}; absent for a negative covariance (Moodle: Quiz statistics calculations)
 * @param discriminationIndex {@code 100·r} of the item with the rest of the test (the same source)
 * @param discriminativeEfficiency {@code 100·C(x,R)/Cmax(x,R)}: the covariance with the rest in percent of the largest that these marks
 *                            allow, when both are sorted (the same source)
 * @param upperLower          D: facility in the upper 27 % minus facility in the lower 27 %, −1 … 1 (T. L. Kelley, 1939)
 * @param itemRest            corrected item-total correlation, −1 … 1
 * @param itemTotal           correlation with the total, the item included, −1 … 1
 * @param pointBiserial       the same for an item with two possible marks; else absent
 * @param alphaIfDeleted      consistency of the test without this item
 * @param fifths              facility in each fifth of the candidates by total, lowest first; empty for fewer than five candidates
 * @param options             what was chosen; empty when only marks are known
 */
public record ItemStatistics(int position, String name, double maximum, int candidates, OptionalDouble mean, OptionalDouble standardDeviation,
        OptionalDouble facility, OptionalDouble intendedWeight, OptionalDouble effectiveWeight, OptionalDouble discriminationIndex,
        OptionalDouble discriminativeEfficiency, OptionalDouble upperLower, OptionalDouble itemRest, OptionalDouble itemTotal,
        OptionalDouble pointBiserial, OptionalDouble alphaIfDeleted, List<OptionalDouble> fifths, List<OptionStatistics> options) {
    public ItemStatistics {
        fifths = List.copyOf(fifths);
        options = List.copyOf(options);
    }
}

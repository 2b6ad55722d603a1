package org.tongguan.roadshow.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tongguan.roadshow.LiveBoard.JudgeTotal;
import org.tongguan.roadshow.Rubric.Trimming;

/**
 * Rule R3: the mean after dropping the highest and the lowest totals, as is common practice at judged events (one judge alone can then
 * neither lift nor sink an entry). With too few totals to drop from, nothing is dropped.
 *
 * @param highest how many of the highest are dropped
 * @param lowest  how many of the lowest are dropped
 */
public record TrimmedMean(int highest, int lowest) {
    /** Decimals of a result, rounded half up. */
    public static final int DECIMALS = 2;

    public static TrimmedMean of(Trimming trimming) {
        return new TrimmedMean(trimming.highest(), trimming.lowest());
    }

    /** The fewest totals from which some are dropped and at least one is left; with one and one: three. */
    public int fewest() {
        return highest + lowest + 1;
    }

    /** @return empty when there is no total */
    public Optional<BigDecimal> of(Collection<BigDecimal> totals) {
        List<BigDecimal> kept = mark(totals).stream().filter(total -> !total.dropped()).map(JudgeTotal::total).toList();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = kept.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(BigDecimal.valueOf(kept.size()), DECIMALS, RoundingMode.HALF_UP));
    }

    /** Each total, highest first, and whether it is left out. */
    public List<JudgeTotal> mark(Collection<BigDecimal> totals) {
        List<BigDecimal> sorted = totals.stream().sorted(Comparator.reverseOrder()).toList();
        int count = sorted.size();
        boolean trims = count >= fewest();
        return IntStream.range(0, count)
                .mapToObj(index -> new JudgeTotal(sorted.get(index), trims && (index < highest || index >= count - lowest)))
                .toList();
    }
}

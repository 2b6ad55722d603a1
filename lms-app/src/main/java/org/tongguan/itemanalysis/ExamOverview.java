package org.tongguan.itemanalysis;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tongguan.assessment.ExamId;
import org.tongguan.shared.Bilingual;

/**
 * An exam in the list: everybody's first attempt, as of {@code computedAt}.
 *
 * @param candidates  who was analysed
 * @param meanPercent 0 … 100
 * @param consistency see {@link TestStatistics}
 * @param serious     items with a serious doubt
 * @param computedAt  absent before the first analysis
 */
public record ExamOverview(ExamId exam, Bilingual title, int candidates, OptionalDouble meanPercent, OptionalDouble consistency, int serious,
        Optional<Instant> computedAt) {
    public static ExamOverview of(ExamAnalysis done, Instant now) {
        TestStatistics test = done.analysis().test();
        int serious = (int) done.analysis().items().stream()
                .filter(item -> item.flags().stream().anyMatch(flag -> flag.kind().severity() == ItemFlag.Severity.SERIOUS)).count();
        OptionalDouble percent = test.mean().isEmpty() || test.maximum() == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(100 * test.mean().getAsDouble() / test.maximum());
        return new ExamOverview(done.exam(), done.title(), test.candidates(), percent, test.consistency(), serious, Optional.of(now));
    }
}

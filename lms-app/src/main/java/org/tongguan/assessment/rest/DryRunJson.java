package org.tongguan.assessment.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tongguan.assessment.DryRun;

/** Sample papers and their balance; {@code counts} is by dimension and key, such as {@code competence:perception}. */
public record DryRunJson(BigDecimal points, BigDecimal overlapPercent, List<SampleJson> papers) {
    /** One sample paper. */
    public record SampleJson(int number, BigDecimal points, Map<String, Integer> counts) {
        static SampleJson of(DryRun.Sample sample) {
            Map<String, Integer> counts = new TreeMap<>();
            sample.counts().forEach((kind, count) -> counts.put(kind.dimension().name().toLowerCase(Locale.ROOT) + ":" + kind.key(), count));
            return new SampleJson(sample.number(), sample.points(), counts);
        }
    }

    static DryRunJson of(DryRun run) {
        return new DryRunJson(run.points(), run.overlapPercent(), run.papers().stream().map(SampleJson::of).toList());
    }
}

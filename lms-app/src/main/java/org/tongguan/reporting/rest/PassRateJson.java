package org.tongguan.reporting.rest;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.tongguan.organisation.Tier;
import org.tongguan.reporting.PassCounts;
import org.tongguan.reporting.PassRateReport;
import org.tongguan.reporting.Standing;
import org.tongguan.shared.Bilingual;

/** A report as JSON; rates are shares from 0 to 1 and left out when there is none. {@code at} is when it was counted. */
public record PassRateJson(String period, @Nullable String tier, List<Step> path, List<Row> rows, Row total, Instant at) {
    /** A department on the way down to the chosen one. */
    public record Step(long id, Bilingual name) {
    }

    /** One line; {@code direct} marks the people directly in the chosen department. */
    public record Row(long department, Bilingual name, boolean direct, boolean expandable, long assigned, long sat, long passed,
            @Nullable Double passRate, @Nullable Double completion, String standing) {
    }

    static PassRateJson of(PassRateReport report) {
        PassRateReport.Step chosen = report.chosen();
        return new PassRateJson(report.filter().period().key(), report.filter().tier().map(Tier::key).orElse(null),
                report.path().stream().map(step -> new Step(step.department().value(), step.name())).toList(),
                report.rows().stream().map(row -> row(row.department().value(), row.name(), row.direct(), row.expandable(), row.counts(),
                        row.standing())).toList(),
                row(chosen.department().value(), chosen.name(), false, !report.rows().isEmpty(), report.total(), report.standing()), report.at());
    }

    private static Row row(long department, Bilingual name, boolean direct, boolean expandable, PassCounts counts, Standing standing) {
        return new Row(department, name, direct, expandable, counts.assigned(), counts.sat(), counts.passed(), share(counts.passRate()),
                share(counts.completion()), standing.name());
    }

    private static @Nullable Double share(OptionalDouble share) {
        return share.isPresent() ? share.getAsDouble() : null;
    }
}

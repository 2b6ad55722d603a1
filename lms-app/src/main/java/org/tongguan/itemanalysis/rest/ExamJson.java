package org.tongguan.itemanalysis.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongguan.itemanalysis.ExamOverview;
import org.tongguan.shared.Bilingual;

/** An exam in the list; {@code computedAt} is null before its first analysis. */
@JsonbNillable
public record ExamJson(long exam, Bilingual title, int candidates, @Nullable Double meanPercent,
        @Nullable Double coefficientOfInternalConsistency, int itemsWithSeriousFlags, @Nullable Instant computedAt) {
    static ExamJson of(ExamOverview exam) {
        return new ExamJson(exam.exam().value(), exam.title(), exam.candidates(),
                exam.meanPercent().isPresent() ? exam.meanPercent().getAsDouble() : null,
                exam.consistency().isPresent() ? exam.consistency().getAsDouble() : null, exam.serious(), exam.computedAt().orElse(null));
    }
}

package org.tongguan.itemanalysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tongguan.platform.time.ClockProducer;

/**
 * Which attempts are analysed.
 *
 * @param from  handed in on this day or later
 * @param until handed in on this day or earlier
 */
public record ExamAnalysisFilter(AttemptChoice attempts, Optional<LocalDate> from, Optional<LocalDate> until) {
    /** Everybody's first attempt, whenever it was. */
    public static final ExamAnalysisFilter ALL_TIME = new ExamAnalysisFilter(AttemptChoice.FIRST, Optional.empty(), Optional.empty());
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    /** The first instant that counts. */
    public Instant start() {
        return from.map(day -> day.atStartOfDay(ClockProducer.ZONE).toInstant()).orElse(EARLIEST);
    }

    /** The first instant that no longer counts. */
    public Instant end() {
        return until.map(day -> day.plusDays(1).atStartOfDay(ClockProducer.ZONE).toInstant()).orElse(LATEST);
    }
}

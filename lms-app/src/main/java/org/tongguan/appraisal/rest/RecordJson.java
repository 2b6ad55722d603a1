package org.tongguan.appraisal.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tongguan.appraisal.PerformanceRecord;
import org.tongguan.shared.Bilingual;

/** A performance record: a score and its sources. It holds no grade, since grades are decided by people. */
public record RecordJson(long person, String staffNumber, String name, String tier, String period, LocalDate from, LocalDate to,
        Bilingual scheme, int schemeVersion, BigDecimal total, List<IndicatorJson> indicators) {
    static RecordJson of(PerformanceRecord record) {
        return new RecordJson(record.person().id().value(), record.person().staffNumber(), record.person().name(),
                record.person().tier().key(), record.period().key(), record.period().from(), record.period().last(), record.schemeTitle(),
                record.schemeVersion(), record.total(), record.indicators().stream().map(IndicatorJson::of).toList());
    }
}

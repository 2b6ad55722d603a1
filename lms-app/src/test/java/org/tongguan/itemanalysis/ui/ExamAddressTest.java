package org.tongguan.itemanalysis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongguan.itemanalysis.AttemptChoice;
import org.tongguan.itemanalysis.ExamAnalysisFilter;

class ExamAddressTest {
    @Test
    void readsWhatItWrote() {
        ExamAnalysisFilter filter = new ExamAnalysisFilter(AttemptChoice.BEST, Optional.of(LocalDate.of(2026, 9, 1)), Optional.empty());
        assertThat(ExamAddress.filter(ExamAddress.parameters(filter))).isEqualTo(filter);
        assertThat(ExamAddress.parameters(ExamAnalysisFilter.ALL_TIME).getParameters()).isEmpty();
    }

    @Test
    void whatCannotBeReadFallsBackToTheFirstAttemptsOfAllTimes() {
        assertThat(ExamAddress.filter(QueryParameters.simple(Map.of("attempts", "worst", "from", "yesterday", "until", "2026-13-01"))))
                .isEqualTo(ExamAnalysisFilter.ALL_TIME);
    }

    /** Both days count as a whole, in Beijing time. */
    @Test
    void daysBeginAtMidnightOfTheProductsZone() {
        ExamAnalysisFilter filter = new ExamAnalysisFilter(AttemptChoice.ALL, Optional.of(LocalDate.of(2026, 9, 1)),
                Optional.of(LocalDate.of(2026, 9, 30)));
        assertThat(filter.start()).hasToString("2026-08-31T16:00:00Z");
        assertThat(filter.end()).hasToString("2026-09-30T16:00:00Z");
    }
}

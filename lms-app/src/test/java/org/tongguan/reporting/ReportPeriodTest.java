package org.tongguan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongguan.reporting.ReportPeriod.Kind;
import org.tongguan.shared.DomainError;

class ReportPeriodTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-01", "2026-12", "2026-Q1", "2026-Q4", "2026"})
    void readsWhatItWrites(String key) {
        assertThat(ReportPeriod.of(key).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "2026-00", "2026-Q5", "2026-Q0", "26", "2026-1", "1999-12", "2026-11-01", "x"})
    void refusesWhatIsNoPeriod(String key) {
        assertThatThrownBy(() -> ReportPeriod.of(key)).isInstanceOf(DomainError.class).hasMessageContaining("reporting.period-unknown");
    }

    @Test
    void beginsAtMidnightInBeijing() {
        ReportPeriod quarter = ReportPeriod.of("2026-Q4");
        assertThat(quarter.start()).isEqualTo("2026-09-30T16:00:00Z");
        assertThat(quarter.end()).isEqualTo("2026-12-31T16:00:00Z");
    }

    @Test
    void theRunningMonthFollowsTheCalendarOfBeijing() {
        Clock lastEveningOfOctoberInLondon = Clock.fixed(Instant.parse("2026-10-31T16:30:00Z"), ZoneOffset.UTC);
        assertThat(ReportPeriod.current(Kind.MONTH, lastEveningOfOctoberInLondon).key()).isEqualTo("2026-11");
    }

    @Test
    void turnsOverTheYear() {
        assertThat(ReportPeriod.of("2026-Q4").next().key()).isEqualTo("2027-Q1");
        assertThat(ReportPeriod.of("2026-01").previous().key()).isEqualTo("2025-12");
        assertThat(ReportPeriod.of("2026").previous().key()).isEqualTo("2025");
    }

    @Test
    void aWiderKindHoldsTheDay() {
        assertThat(Kind.QUARTER.around(LocalDate.of(2026, 11, 22)).key()).isEqualTo("2026-Q4");
        assertThat(Kind.YEAR.around(LocalDate.of(2026, 11, 22)).key()).isEqualTo("2026");
    }
}

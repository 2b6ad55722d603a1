package org.tongguan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "2026-11, MONTH, 2026-11-01, 2026-11-30, 2026-10, 2026-12",
        "2026-01, MONTH, 2026-01-01, 2026-01-31, 2025-12, 2026-02",
        "2024-02, MONTH, 2024-02-01, 2024-02-29, 2024-01, 2024-03",
        "2026-Q4, QUARTER, 2026-10-01, 2026-12-31, 2026-Q3, 2027-Q1",
        "2026-Q1, QUARTER, 2026-01-01, 2026-03-31, 2025-Q4, 2026-Q2",
        "2026, YEAR, 2026-01-01, 2026-12-31, 2025, 2027"
    })
    void readsAndWritesAddresses(String key, PeriodUnit unit, LocalDate from, LocalDate last, String previous, String next) {
        Period period = Period.parse(key).orElseThrow();
        assertThat(period).isEqualTo(new Period(unit, from)).hasToString(key);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.previous().key()).isEqualTo(previous);
        assertThat(period.next().key()).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "2026-0", "2026-Q5", "2026-Q0", "26", "1999", "2026-11-01", "2026q4", "abc"})
    void refusesWhatIsNoPeriod(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 2026-11", "QUARTER, 2026-Q4", "YEAR, 2026"})
    void holdsItsDay(PeriodUnit unit, String key) {
        assertThat(Period.of(unit, LocalDate.of(2026, 11, 22))).hasToString(key);
    }

    @Test
    void beginsAtMidnightInShanghai() {
        Period year = Period.parse("2026").orElseThrow();
        assertThat(year.begin(SHANGHAI)).isEqualTo(Instant.parse("2025-12-31T16:00:00Z"));
        assertThat(year.end(SHANGHAI)).isEqualTo(Instant.parse("2026-12-31T16:00:00Z"));
    }

    @Test
    void theRunningMonthFollowsTheCalendarOfShanghai() {
        Clock lastEveningOfOctoberInLondon = Clock.fixed(Instant.parse("2026-10-31T16:30:00Z"), ZoneOffset.UTC);
        assertThat(Period.running(PeriodUnit.MONTH, lastEveningOfOctoberInLondon, SHANGHAI)).hasToString("2026-11");
    }

    @Test
    void refusesAQuarterThatBeginsInFebruary() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(PeriodUnit.QUARTER, LocalDate.of(2026, 2, 1)));
    }
}

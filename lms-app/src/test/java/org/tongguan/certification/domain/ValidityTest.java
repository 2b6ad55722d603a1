package org.tongguan.certification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
    @ParameterizedTest(name = "{0}, {1} months: {2}")
    @CsvSource({
        "2023-02-12, 12, 2024-02-11",
        "2026-11-22, 24, 2028-11-21",
        "2024-02-29, 12, 2025-02-27",
        "2024-02-29, 48, 2028-02-28",
        "2023-01-31, 1, 2023-02-27",
        "2024-01-31, 1, 2024-02-28",
        "2023-03-01, 12, 2024-02-29",
        "2023-03-01, 24, 2025-02-28",
        "2026-12-31, 2, 2027-02-27",
        "2026-01-01, 12, 2026-12-31"
    })
    void expiresADayBeforeTheSameDayOfTheLastMonth(LocalDate completed, int months, LocalDate expiry) {
        assertThat(Validity.of(completed, months).last()).isEqualTo(expiry);
    }

    @Test
    void countsTheFirstAndTheLastDay() {
        Validity validity = Validity.of(LocalDate.of(2023, 2, 12), 12);
        assertThat(validity.covers(LocalDate.of(2023, 2, 11))).isFalse();
        assertThat(validity.covers(LocalDate.of(2023, 2, 12))).isTrue();
        assertThat(validity.covers(LocalDate.of(2024, 2, 11))).isTrue();
        assertThat(validity.covers(LocalDate.of(2024, 2, 12))).isFalse();
    }

    @Test
    void refusesLessThanAMonth() {
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.of(LocalDate.of(2026, 1, 1), 0));
    }
}

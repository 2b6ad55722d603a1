package org.tongguan.certification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerialNumberTest {
    @ParameterizedTest
    @CsvSource({
        "leader-digital-decision, 123, YC-2026-LDD-000123",
        "staff-digital-execution, 1, YC-2026-SDE-000001",
        "technician-secure-operation, 1234567, YC-2026-TSO-1234567",
        "data, 2, YC-2026-D-000002",
        "a-b-c-d-e-f, 3, YC-2026-ABCD-000003"
    })
    void readsAsIssuerYearCourseAndNumber(String course, long number, String serial) {
        assertThat(SerialNumber.of("YC", 2026, course, number)).hasToString(serial);
    }
}

package org.tongguan.certification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongguan.certification.CertificateState;

class CertificateTest {
    private static final RecertificationWindow SIXTY_DAYS = new RecertificationWindow(60);

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2023-02-12, CERTIFIED, false",
        "2023-12-12, CERTIFIED, false",
        "2023-12-13, RECERTIFICATION_OPEN, true",
        "2024-02-11, RECERTIFICATION_OPEN, true",
        "2024-02-12, EXPIRED, true"
    })
    void followsTheCalendar(LocalDate today, CertificateState state, boolean replaceable) {
        CertificateState found = CertificateFixture.of("周启明").state(today, SIXTY_DAYS);
        assertThat(found).isEqualTo(state);
        assertThat(found.mayBeReplaced()).isEqualTo(replaceable);
    }

    @Test
    void staysRevokedWithTheFirstReason() {
        Certificate certificate = CertificateFixture.of("周启明");
        assertThat(certificate.revoke("替考", Instant.parse("2023-03-01T00:00:00Z"))).isTrue();
        assertThat(certificate.revoke("其他", Instant.parse("2023-04-01T00:00:00Z"))).isFalse();
        assertThat(certificate.state(LocalDate.of(2023, 3, 1), SIXTY_DAYS)).isEqualTo(CertificateState.REVOKED);
        assertThat(certificate.state(LocalDate.of(2025, 3, 1), SIXTY_DAYS)).isEqualTo(CertificateState.REVOKED);
    }
}

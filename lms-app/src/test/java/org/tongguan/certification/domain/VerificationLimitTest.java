package org.tongguan.certification.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VerificationLimitTest {
    private Instant now = Instant.parse("2026-11-22T00:00:00Z");
    private final VerificationLimit limit = new VerificationLimit(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void refusesOneAddressUntilTheMinuteIsOver() {
        for (int i = 0; i < VerificationLimit.MOST; i++) {
            limit.count("10.0.0.1");
        }
        assertThatThrownBy(() -> limit.count("10.0.0.1")).hasMessageContaining("certificate.too-many-checks");
        assertThatCode(() -> limit.count("10.0.0.2")).doesNotThrowAnyException();
        now = now.plusSeconds(60);
        assertThatCode(() -> limit.count("10.0.0.1")).doesNotThrowAnyException();
    }
}

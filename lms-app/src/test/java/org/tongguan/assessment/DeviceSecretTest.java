package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceSecretTest {
    @ParameterizedTest
    @ValueSource(strings = {"abcdefghij-_ABC9", "0123456789012345678901234567890123456789012345678901234567890123"})
    void isKnownByItsDigestAndKeptOutOfLogs(String value) {
        DeviceSecret secret = new DeviceSecret(value);
        assertThat(secret.digest()).hasSize(32).isEqualTo(new DeviceSecret(value).digest()).isNotEqualTo(new DeviceSecret(value.replace('9', '8')).digest());
        assertThat(secret.toString()).doesNotContain(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one-is-missing-", "01234567890123456789012345678901234567890123456789012345678901234", "a space in between", "设备设备设备设备设备设备设备设备"})
    void ofAnotherFormIsRefused(String value) {
        assertThatThrownBy(() -> new DeviceSecret(value)).hasMessageContaining("exam.device-invalid");
    }
}

package org.tongguan.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityAdminDeskTest {
    @Test
    void theConsoleBelongsToTheSameRealm() {
        assertThat(SecurityAdminDesk.console("https://id.example/auth/realms/tongguan")).isEqualTo("https://id.example/auth/admin/tongguan/console/");
    }
}

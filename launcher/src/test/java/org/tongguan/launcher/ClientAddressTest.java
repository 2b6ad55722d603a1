package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {
    @Test
    void replacesTheOldAddressAndNoneThatOnlyBeginsLikeIt() {
        var before = "{\"rootUrl\":\"http://localhost:808\",\"redirectUris\":[\"http://localhost:808/callback\",\"http://localhost:8081/x\"]}";

        assertThat(ClientAddress.moved(before, "http://localhost:808", "https://lms.example.org"))
                .isEqualTo("{\"rootUrl\":\"https://lms.example.org\",\"redirectUris\":[\"https://lms.example.org/callback\",\"http://localhost:8081/x\"]}");
    }
}

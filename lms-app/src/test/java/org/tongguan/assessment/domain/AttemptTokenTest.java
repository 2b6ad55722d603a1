package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttemptTokenTest {
    @Test
    void has256RandomBits() {
        assertThat(Stream.generate(AttemptToken::create).limit(100).map(AttemptToken::value)).doesNotHaveDuplicates()
                .allSatisfy(value -> assertThat(Base64.getUrlDecoder().decode(value)).hasSize(32));
    }

    @Test
    void isKnownByItsDigestAlone() {
        AttemptToken token = AttemptToken.create();
        assertThat(token.digest()).hasSize(32).isEqualTo(new AttemptToken(token.value()).digest())
                .isNotEqualTo(AttemptToken.create().digest());
    }

    @Test
    void keepsTheSecretOutOfLogs() {
        AttemptToken token = AttemptToken.create();
        assertThat(token.toString()).doesNotContain(token.value());
    }
}

package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** The expected digests were computed with {@code sha256sum} over the text that the format describes. */
class AuditChainTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 3, 1, 8, 0);

    @Test
    void digestsTheFieldsInTheirOrder() {
        assertThat(AuditChain.digest(AuditChain.BEGINNING, MORNING, "YC00005", "exam.score.changed", "attempt", "42",
                "{\"from\":58,\"to\":61}", "r-1", "10.0.0.7"))
                .isEqualTo("b4e9c6257ef747e2b43cb52022c40a6936b98d89213f7ee4652d8e070d5547d8");
    }

    @Test
    void takesAMissingFieldAsEmptyAndKeepsMicroseconds() {
        assertThat(AuditChain.digest(AuditChain.BEGINNING, MORNING.plusNanos(123_456_000), "系统", "角色授予", null, null, null, null, null))
                .isEqualTo("31bad7dc28640b538aac338eee36fc94e9b8a5c550203f94eedc8da6f568d109");
    }
}

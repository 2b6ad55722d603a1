package org.tongguan.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MomentaryTest {
    private final AtomicLong now = new AtomicLong(-5);
    private final AtomicLong readings = new AtomicLong();
    private final Momentary<String, Long> momentary = new Momentary<>(Duration.ofNanos(10), now::get);

    @Test
    void asksTheSourceOnceAMoment() {
        assertThat(read("a")).isEqualTo(1);
        now.addAndGet(9);
        assertThat(read("a")).isEqualTo(1);
        assertThat(read("b")).as("another key").isEqualTo(2);
        now.addAndGet(1);
        assertThat(read("a")).isEqualTo(3);
    }

    private long read(String key) {
        return momentary.get(key, asked -> readings.incrementAndGet());
    }
}

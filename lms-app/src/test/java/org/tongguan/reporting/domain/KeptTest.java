package org.tongguan.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class KeptTest {
    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private Duration takes = Duration.ZERO;
    private int counted;
    private final Queue<Runnable> behind = new ArrayDeque<>();
    private final Kept<String, Integer> kept = new Kept<>(this::count, new TurningClock(), behind::add);

    @Test
    void countsForEachRequestWhileThatIsQuick() {
        takes = Kept.QUICK.minusMillis(1);
        assertThat(kept.get("a").value()).isEqualTo(1);
        assertThat(kept.get("a").value()).isEqualTo(2);
        assertThat(behind).isEmpty();
    }

    @Test
    void showsTheLastCountWhileCountingIsSlowAndTellsWhenItWas() {
        takes = Duration.ofSeconds(2);
        Instant begun = now;
        kept.get("a");
        now = begun.plus(takes.multipliedBy(Kept.REST)).minusMillis(1);
        assertThat(kept.get("a")).isEqualTo(new Kept.Count<>(1, begun, takes));
        assertThat(behind).isEmpty();
    }

    @Test
    void countsAnewBehindTheScenesOnceTheCountHasAged() {
        takes = Duration.ofSeconds(2);
        kept.get("a");
        now = now.plus(takes.multipliedBy(Kept.REST));
        assertThat(kept.get("a").value()).as("nobody waits").isEqualTo(1);
        assertThat(kept.get("a").value()).isEqualTo(1);
        assertThat(behind).as("once, however many ask").hasSize(1);
        behind.remove().run();
        assertThat(kept.get("a").value()).isEqualTo(2);
    }

    @Test
    void countsForEachRequestAgainWhenThatHasBecomeQuick() {
        takes = Duration.ofSeconds(2);
        kept.get("a");
        now = now.plusSeconds(60);
        takes = Duration.ofMillis(5);
        kept.get("a");
        behind.remove().run();
        assertThat(kept.get("a").value()).isEqualTo(3);
    }

    @Test
    void preparesWhatIsNotKnownAndLeavesTheRest() {
        kept.prepare("b");
        assertThat(behind).hasSize(1);
        behind.remove().run();
        kept.prepare("b");
        assertThat(behind).isEmpty();
    }

    @Test
    void triesAgainAfterAFailureBehindTheScenes() {
        Kept<String, Integer> failing = new Kept<>(key -> {
            throw new IllegalStateException(key);
        }, new TurningClock(), step -> {
            try {
                step.run();
            } catch (IllegalStateException expected) {
                counted++;
            }
        });
        failing.prepare("a");
        failing.prepare("a");
        assertThat(counted).isEqualTo(2);
    }

    private int count(String key) {
        now = now.plus(takes);
        return ++counted;
    }

    private final class TurningClock extends Clock {
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
    }
}

package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StepsTest {
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final Steps steps = new Steps();

    @Test
    void beginsAStepWhenThoseBeforeItAreDone() {
        var database = steps.begin(() -> done.add("database"));
        steps.begin(() -> done.add("application"), database);

        steps.awaitAll();

        assertThat(done).containsExactly("database", "application");
    }

    @Test
    void tellsTheFirstFailureWithoutWaitingForTheRest() {
        var never = new CountDownLatch(1);
        steps.begin(() -> await(never));
        steps.begin(() -> {
            throw new LaunchFailure("Keycloak is broken", "坏了");
        });

        assertThatThrownBy(steps::awaitAll).isInstanceOf(LaunchFailure.class).hasMessageContaining("Keycloak is broken");
        never.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

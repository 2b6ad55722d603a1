package org.tongguan.e2e;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks until something is so that the product does by itself a little later. */
final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private Eventually() {
    }

    /** @throws AssertionError when it is not so in the end */
    static void is(String what, BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("after " + PATIENCE.toSeconds() + " s still not: " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}

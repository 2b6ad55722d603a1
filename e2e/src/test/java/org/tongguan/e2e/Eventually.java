package org.tongguan.e2e;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Asks until something is so that the product does by itself a little later. */
final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private Eventually() {
    }

    /** The first answer that is none of an outage: after a stutter of the machine a node looks first whether time is to be given back. */
    static Api.Answer answered(Supplier<Api.Answer> call) {
        AtomicReference<Api.Answer> last = new AtomicReference<>();
        is("an answer", () -> {
            last.set(call.get());
            return !last.get().code().equals("service.unavailable");
        });
        return last.get();
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

package org.tongguan.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.assertj.core.api.SoftAssertions;

/** Looks at many screens in a browser for each part of them, all parts at the same time. */
final class SideBySide {
    private SideBySide() {
    }

    /** @param look uses a browser of its own, and says what is wrong */
    static <T> void look(List<T> parts, BiConsumer<T, SoftAssertions> look) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(parts.size());
        try {
            List<Future<?>> all = new ArrayList<>();
            parts.forEach(part -> all.add(threads.submit(() -> {
                SoftAssertions wrong = new SoftAssertions();
                look.accept(part, wrong);
                wrong.assertAll();
            })));
            SoftAssertions together = new SoftAssertions();
            for (Future<?> one : all) {
                try {
                    one.get();
                } catch (ExecutionException failed) {
                    together.fail(failed.getCause().getMessage(), failed.getCause());
                }
            }
            together.assertAll();
        } finally {
            threads.shutdownNow();
        }
    }
}

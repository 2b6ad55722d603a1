package org.tongguan.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Runs the steps of a start side by side where they do not need each other; the first failure ends the waiting. */
final class Steps {
    private final List<CompletableFuture<Void>> begun = new ArrayList<>();
    private final CompletableFuture<Void> failure = new CompletableFuture<>();

    /** A step that begins when all of the given ones are done. */
    CompletableFuture<Void> begin(Runnable work, CompletableFuture<?>... after) {
        var step = CompletableFuture.allOf(after).thenRunAsync(work, task -> {
            var thread = new Thread(task, "start");
            thread.setDaemon(true);
            thread.start();
        });
        step.whenComplete((done, problem) -> {
            if (problem != null) {
                failure.completeExceptionally(problem);
            }
        });
        begun.add(step);
        return step;
    }

    /** Lets {@link #awaitAll} fail from outside of any step. */
    void fail(LaunchFailure problem) {
        failure.completeExceptionally(problem);
    }

    /** Returns when all are done, or throws what the first failure threw. */
    void awaitAll() {
        try {
            CompletableFuture.anyOf(failure, CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new))).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : e;
        }
    }
}

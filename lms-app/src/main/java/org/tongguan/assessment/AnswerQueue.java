package org.tongguan.assessment;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.AnswerBatch.HeldUp;
import org.tongguan.assessment.AnswerBatch.Outcome;
import org.tongguan.assessment.AnswerBatch.Refused;
import org.tongguan.assessment.AnswerBatch.Stored;
import org.tongguan.assessment.AnswerService.Acknowledged;
import org.tongguan.assessment.domain.Delivery;
import org.tongguan.platform.persistence.DatabaseFailure;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/**
 * Gathers what arrives while a transaction is under way into the next one, so that many candidates share one commit to the disk: nobody
 * waits for a timer, and the fuller the room the larger the batch. What must not hold up the others is stored by itself: an attempt that
 * is being sealed just now, and every delivery of a batch that failed.
 *
 * @see "Design decision: docs/adr/0013"
 */
@ApplicationScoped
public class AnswerQueue {
    private static final int MOST_WAITING = 10_000;
    private static final int MOST_IN_A_BATCH = 250;
    /** Characters; with the last one above it a batch still fits well into what the database takes in one statement (64 MB). */
    private static final int LONGEST_BATCH = 4_000_000;
    private static final int LONE_WRITERS = 4;
    private static final int TRIES = 3;

    private record Waiting(Delivery delivery, CompletableFuture<List<Acknowledged>> result) {
        void settle(Outcome outcome) {
            if (outcome instanceof Stored stored) {
                result.complete(stored.slots());
            } else if (outcome instanceof Refused refused) {
                result.completeExceptionally(refused.reason());
            }
        }
    }

    private final BlockingQueue<Waiting> together = new LinkedBlockingQueue<>(MOST_WAITING);
    private final BlockingQueue<Waiting> alone = new LinkedBlockingQueue<>(MOST_WAITING);
    private final List<Thread> writers = new ArrayList<>();
    private final AnswerBatch batches;
    @Resource
    private @Nullable ManagedThreadFactory threads;

    @Inject
    AnswerQueue(AnswerBatch batches) {
        this.batches = batches;
    }

    @SuppressWarnings("NullAway")
    AnswerQueue() {
        this(null);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        start(this::storeTogether);
        for (int n = 0; n < LONE_WRITERS; n++) {
            start(this::storeAlone);
        }
    }

    @PreDestroy
    void end() {
        writers.forEach(Thread::interrupt);
    }

    /** Completes after the commit; exceptionally with the {@link DomainError} of a refusal, {@code service.unavailable} among them. */
    CompletableFuture<List<Acknowledged>> add(Delivery delivery) {
        Waiting waiting = new Waiting(delivery, new CompletableFuture<>());
        enqueue(together, waiting);
        return waiting.result();
    }

    private void start(Runnable writer) {
        Thread thread = threads == null ? new Thread(writer) : threads.newThread(writer);
        writers.add(thread);
        thread.start();
    }

    private static void enqueue(BlockingQueue<Waiting> queue, Waiting waiting) {
        if (!queue.offer(waiting)) {
            waiting.result().completeExceptionally(new DomainError(CommonError.UNAVAILABLE));
        }
    }

    private void storeTogether() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                List<Waiting> batch = new ArrayList<>();
                batch.add(together.take());
                int length = batch.get(0).delivery().length();
                while (batch.size() < MOST_IN_A_BATCH && length < LONGEST_BATCH && together.peek() != null) {
                    Waiting next = together.remove();
                    length += next.delivery().length();
                    batch.add(next);
                }
                store(batch);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void store(List<Waiting> batch) {
        try {
            List<Outcome> outcomes = patiently(() -> batches.store(batch.stream().map(Waiting::delivery).toList()));
            for (int n = 0; n < batch.size(); n++) {
                if (outcomes.get(n) instanceof HeldUp) {
                    enqueue(alone, batch.get(n));
                } else {
                    batch.get(n).settle(outcomes.get(n));
                }
            }
        } catch (RuntimeException e) {
            batch.forEach(waiting -> {
                if (DatabaseFailure.isOutage(e)) {
                    waiting.result().completeExceptionally(new DomainError(CommonError.UNAVAILABLE));
                } else {
                    enqueue(alone, waiting);
                }
            });
        }
    }

    private void storeAlone() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Waiting waiting = alone.take();
                try {
                    waiting.settle(patiently(() -> batches.storeAlone(waiting.delivery())));
                } catch (RuntimeException e) {
                    waiting.result().completeExceptionally(DatabaseFailure.isOutage(e) ? new DomainError(CommonError.UNAVAILABLE) : e);
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tries again when the database ended the transaction in favour of another. */
    private static <T> T patiently(Supplier<T> transaction) {
        for (int tries = 1; ; tries++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (tries == TRIES || !DatabaseFailure.isDeadlock(e)) {
                    throw e;
                }
            }
        }
    }
}

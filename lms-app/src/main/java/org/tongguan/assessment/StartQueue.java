package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.domain.NewAttempt;
import org.tongguan.platform.persistence.DatabaseFailure;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/**
 * Lets those who press start at the same moment share one commit to the disk. Whoever comes while a transaction is under way waits for its
 * end; the first of them then stores what all of them brought. What a batch could not store while the database serves, each stores alone.
 *
 * @see "Design decision: docs/adr/0013"
 */
@ApplicationScoped
class StartQueue {
    private static final Logger LOG = Logger.getLogger(StartQueue.class.getName());
    private static final int MOST_IN_A_BATCH = 200;

    /** Written under the lock, or by the caller that it belongs to. */
    private static final class Start {
        private final NewAttempt attempt;
        private boolean settled;
        private boolean unavailable;
        private @Nullable Optional<AttemptId> id;

        Start(NewAttempt attempt) {
            this.attempt = attempt;
        }
    }

    private final Queue<Start> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock storing = new ReentrantLock();
    private final StartBatch batches;

    @Inject
    StartQueue(StartBatch batches) {
        this.batches = batches;
    }

    @SuppressWarnings("NullAway")
    StartQueue() {
        this(null);
    }

    /**
     * Returns after the commit; empty when the person has a running attempt already or a call at the same time took the number (A2). Call it
     * without a transaction: those who wait must hold no connection.
     *
     * @throws DomainError {@code service.unavailable} while the database is away
     */
    Optional<AttemptId> enter(NewAttempt attempt) {
        Start own = new Start(attempt);
        waiting.add(own);
        storing.lock();
        try {
            while (!own.settled) {
                storeNext();
            }
        } finally {
            storing.unlock();
        }
        if (own.unavailable) {
            throw new DomainError(CommonError.UNAVAILABLE);
        }
        return own.id == null ? batches.storeAlone(attempt) : own.id;
    }

    /** How many wait for the transaction that is under way. */
    int waiting() {
        return waiting.size();
    }

    private void storeNext() {
        List<Start> batch = new ArrayList<>();
        for (Start next = waiting.poll(); next != null; next = batch.size() < MOST_IN_A_BATCH ? waiting.poll() : null) {
            batch.add(next);
        }
        try {
            List<Optional<AttemptId>> ids = batches.store(batch.stream().map(start -> start.attempt).toList());
            for (int n = 0; n < batch.size(); n++) {
                batch.get(n).id = ids.get(n);
            }
        } catch (RuntimeException e) {
            boolean away = DatabaseFailure.isOutage(e);
            batch.forEach(start -> start.unavailable = away);
            if (!away && !DatabaseFailure.isDeadlock(e)) {
                LOG.log(Level.WARNING, "starts are stored one by one count=" + batch.size(), e);
            }
        } finally {
            batch.forEach(start -> start.settled = true);
        }
    }
}

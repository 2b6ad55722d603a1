package org.tongguan.assessment;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/**
 * Lets a few transactions seal at a time. They queue at the end of the audit trail anyway, and one that writes a certificate takes two
 * connections of the pool: when a thousand people submit at once, those who wait must hold none, or everything would stand still.
 */
@ApplicationScoped
class SealingGate {
    private static final int AT_ONCE = 8;
    private static final int PATIENCE_SECONDS = 12;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    @Resource
    private TransactionSynchronizationRegistry transaction;

    /**
     * Call it before the transaction's first query; the place is free again when the transaction has ended.
     *
     * @throws DomainError {@code service.unavailable} when none became free in time; the page asks again
     */
    void enter() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new DomainError(CommonError.UNAVAILABLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DomainError(CommonError.UNAVAILABLE);
        }
        try {
            transaction.registerInterposedSynchronization(new Leaving());
        } catch (IllegalStateException e) {
            places.release();
            throw e;
        }
    }

    private final class Leaving implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing is left to do before the end
        }

        @Override
        public void afterCompletion(int status) {
            places.release();
        }
    }
}

package org.tongguan.assessment;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongguan.platform.security.CurrentUser;

/** Seals what has run out of time, whether or not its candidate ever comes back (A5). Every node runs it; a row's lock decides who seals. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class OverdueAttempts {
    private static final Logger LOG = Logger.getLogger(OverdueAttempts.class.getName());
    private static final int MOST_PER_ROUND = 500;

    @Inject
    private AttemptService attempts;
    @Inject
    private CurrentUser user;

    /** Every 15 seconds; what a failure leaves waits for the next round. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void seal() {
        try {
            user.asSystem(() -> attempts.overdue(MOST_PER_ROUND).forEach(this::sealOne));
        } catch (RuntimeException e) {
            LOG.warning("overdue attempts wait for the next round: " + e.getMessage());
        }
    }

    private void sealOne(AttemptId id) {
        try {
            attempts.sealOverdue(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "overdue attempt not sealed attempt=" + id, e);
        }
    }
}

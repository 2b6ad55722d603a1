package org.tongguan.assessment;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tongguan.platform.security.CurrentUser;

/**
 * Seals what has run out of time, whether or not its candidate ever comes back (A5). Every node runs it; a row's lock decides who seals.
 * Begins once the application serves: a timer bean would fire while it is still starting.
 */
@ApplicationScoped
public class OverdueAttempts {
    private static final Logger LOG = Logger.getLogger(OverdueAttempts.class.getName());
    private static final int EVERY_SECONDS = 15;
    private static final int MOST_PER_ROUND = 500;

    @Resource
    private ManagedScheduledExecutorService executor;
    @Inject
    private AttemptService attempts;
    @Inject
    private CurrentUser user;
    private @Nullable ScheduledFuture<?> rounds;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds = executor.scheduleWithFixedDelay(this::seal, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** What a failure leaves waits for the next round; an exception that got out would end all rounds. */
    private void seal() {
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

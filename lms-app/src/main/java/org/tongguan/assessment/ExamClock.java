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
 * Writes down where windows have moved exams, and announces released results. Every node runs it; a row's lock decides who acts. Nothing waits
 * for it: an exam's phase is computed from its window wherever it counts.
 */
@ApplicationScoped
public class ExamClock {
    private static final Logger LOG = Logger.getLogger(ExamClock.class.getName());
    private static final int EVERY_SECONDS = 10;
    private static final int MOST_PER_ROUND = 500;

    @Resource
    private ManagedScheduledExecutorService executor;
    @Inject
    private ExamLifeService life;
    @Inject
    private CurrentUser user;
    private @Nullable ScheduledFuture<?> rounds;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds = executor.scheduleWithFixedDelay(this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** What a failure leaves waits for the next round; an exception that got out would end all rounds. */
    private void round() {
        try {
            user.asSystem(() -> {
                life.due(MOST_PER_ROUND).forEach(exam -> one("exam=" + exam, () -> life.follow(exam)));
                life.unannounced(MOST_PER_ROUND).forEach(attempt -> one("attempt=" + attempt, () -> life.announce(attempt)));
            });
        } catch (RuntimeException e) {
            LOG.warning("exams wait for the next round: " + e.getMessage());
        }
    }

    private static void one(String what, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "exam round failed for " + what, e);
        }
    }
}

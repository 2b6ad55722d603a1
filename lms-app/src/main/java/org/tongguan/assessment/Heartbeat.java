package org.tongguan.assessment;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.web.RequestTrace;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/**
 * Notes every second that this node takes answers, and knows whether outages have been credited up to now: while they have not, no
 * attempt may be ended for its time.
 */
@ApplicationScoped
public class Heartbeat {
    private static final Logger LOG = Logger.getLogger(Heartbeat.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(1);

    @Resource
    private ManagedScheduledExecutorService executor;
    @Inject
    private OutageService outages;
    @Inject
    private CurrentUser user;
    @Inject
    private Clock clock;
    private volatile Instant last = Instant.MIN;
    private @Nullable ScheduledFuture<?> beats;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        beats = executor.scheduleWithFixedDelay(this::beat, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        if (beats != null) {
            beats.cancel(false);
        }
    }

    /** Whether the time that outages have cost is credited. Just after an outage it is not for some seconds. */
    public boolean settled() {
        return last.isAfter(clock.instant().minus(OutageService.TOLERATED));
    }

    /**
     * To be asked before anyone is told that time is up (A9).
     *
     * @throws DomainError {@code service.unavailable} for an attempt that runs, whose deadline an outage may still move
     */
    void requireSettled(Attempt attempt, Instant now) {
        if (attempt.running() && now.isAfter(attempt.deadline().at()) && !settled()) {
            throw new DomainError(CommonError.UNAVAILABLE);
        }
    }

    /**
     * The first beat waits for the first request: a node that is deployed and not yet reached serves nobody, and that time belongs to the
     * outage. An exception that got out would end all beats.
     */
    private void beat() {
        if (!RequestTrace.hasBegun()) {
            return;
        }
        Instant begun = clock.instant();
        try {
            user.asSystem(outages::beat);
            last = begun;
        } catch (RuntimeException e) {
            LOG.warning("the heartbeat waits for the database: " + e.getMessage());
        }
    }
}

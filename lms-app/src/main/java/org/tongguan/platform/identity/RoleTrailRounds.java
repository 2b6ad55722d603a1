package org.tongguan.platform.identity;

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
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.signin.ChangedAccounts;
import org.tongguan.platform.start.Started;

/** Reads what happened at the identity provider, again and again, on every node; a row's lock decides who does it this time. */
@ApplicationScoped
public class RoleTrailRounds {
    private static final Logger LOG = Logger.getLogger(RoleTrailRounds.class.getName());
    /** How often a round reads an hour again instead of a minute. */
    private static final Duration EVERY = Duration.ofMinutes(10);

    @Resource
    private ManagedScheduledExecutorService executor;
    @Inject
    @ConfigProperty(name = "tongguan.role-trail.seconds")
    private int seconds;
    @Inject
    private RoleTrail trail;
    @Inject
    private AdminEvents events;
    @Inject
    private RoleTrailStanding standing;
    @Inject
    private ChangedAccounts changed;
    @Inject
    private CurrentUser user;
    @Inject
    private Started started;
    @Inject
    private Clock clock;

    private @Nullable ScheduledFuture<?> rounds;
    private Instant nextLong = Instant.EPOCH;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        rounds = executor.scheduleWithFixedDelay(this::round, 1, Math.max(1, seconds), TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** What a failure leaves waits for the next round; an exception that got out would end all rounds. */
    private void round() {
        if (!started.isDone()) {
            return;
        }
        try {
            user.asSystem(() -> {
                Reading reading = read();
                trail.standing(reading);
                changed.refresh();
            });
        } catch (RuntimeException e) {
            LOG.warning("the identity provider's events wait for the next round: " + e.getMessage());
        }
    }

    private Reading read() {
        try {
            boolean whole = !clock.instant().isBefore(nextLong);
            boolean kept = events.areKept();
            Optional<Place> place = Optional.of(trail.beginning(whole ? Place.LONG : Place.SHORT));
            while (place.isPresent()) {
                place = trail.page(place.get());
            }
            if (whole) {
                nextLong = clock.instant().plus(EVERY);
            }
            return standing.now(kept ? Reading.GOING_ON : Reading.EVENTS_OFF, "");
        } catch (Unreadable e) {
            return standing.now(e.reading(), String.valueOf(e.getMessage()));
        }
    }
}

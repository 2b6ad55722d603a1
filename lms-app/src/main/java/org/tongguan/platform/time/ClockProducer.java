package org.tongguan.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The only place that asks the machine for the time. Everything is stored in UTC and shown in {@link #ZONE}. */
@ApplicationScoped
public class ClockProducer {
    /** Where the offices are: days, months and quarters begin at this zone's midnight. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Ticks in microseconds, the precision of the database's DATETIME(6), so that a stored instant equals the one in memory. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}

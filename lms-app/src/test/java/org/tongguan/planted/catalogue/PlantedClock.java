package org.tongguan.planted.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Asks the machine for the time in five ways; the sixth, by the injected clock, is right. */
public class PlantedClock {
    public boolean late(Clock injected) {
        return Instant.now().isAfter(Clock.systemUTC().instant())
                && LocalDate.now(ZoneOffset.UTC).isAfter(LocalDate.now(injected))
                && new Date().getTime() > System.currentTimeMillis();
    }
}

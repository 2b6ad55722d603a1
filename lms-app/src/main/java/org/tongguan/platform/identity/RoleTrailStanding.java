package org.tongguan.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.logging.Level;
import java.util.logging.Logger;

/** How the reading stands on this node; a change is one line in the log, however long it lasts. */
@ApplicationScoped
public class RoleTrailStanding {
    private static final Logger LOG = Logger.getLogger(RoleTrailStanding.class.getName());

    private volatile Reading reading = Reading.STARTING;

    Reading now(Reading found, String reason) {
        Reading before = reading;
        reading = found;
        if (found != before) {
            LOG.log(level(before, found), () -> "role trail " + (found.code().isEmpty() ? "reading" : found.code()) + ": " + found.advice()
                    + (reason.isEmpty() ? "" : " reason=" + reason));
        }
        return found;
    }

    /** Both servers start at the same time as a rule: the first waiting is no fault. */
    private static Level level(Reading before, Reading found) {
        boolean waiting = before == Reading.STARTING && found == Reading.UNREACHABLE;
        return found == Reading.GOING_ON || waiting ? Level.INFO : Level.WARNING;
    }

    public boolean isGoingOn() {
        return reading == Reading.GOING_ON;
    }

    /** A stable name for what is wrong. */
    public String code() {
        return reading.code();
    }

    /** What is wrong and what to do about it, for an administrator. */
    public String advice() {
        return reading.advice();
    }
}

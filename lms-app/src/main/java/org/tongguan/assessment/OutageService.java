package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Logger;
import org.tongguan.assessment.domain.Outages;
import org.tongguan.assessment.domain.Timetable;
import org.tongguan.assessment.domain.Timetables;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;

/** Gives back the time in which no node could take an answer (A9). */
@ApplicationScoped
@Access(system = true)
public class OutageService {
    /** Three beats missed. A shorter stutter costs nobody time, since the page sends on by itself. */
    static final Duration TOLERATED = Duration.ofSeconds(3);

    private static final Logger LOG = Logger.getLogger(OutageService.class.getName());

    private final Outages outages;
    private final Timetables timetables;
    private final AuditTrail audit;

    @Inject
    OutageService(Outages outages, Timetables timetables, AuditTrail audit) {
        this.outages = outages;
        this.timetables = timetables;
        this.audit = audit;
    }

    @SuppressWarnings("NullAway")
    OutageService() {
        this(null, null, null);
    }

    /** Notes that this node takes answers. What that credits is in the audit trail, attempt by attempt in {@code attempt_credit}. */
    @Access(system = true)
    @Transactional
    public void beat() {
        outages.beat(TOLERATED).ifPresent(outage -> {
            Map<AttemptId, Timetable> moved = new HashMap<>();
            timetables.creditedFor(outage.id()).forEach((attempt, times) -> moved.put(attempt, times.moved(outage.began(), outage.length())));
            timetables.put(moved);
            LOG.info(() -> "outage credited seconds=" + outage.length().toSeconds() + " attempts=" + outage.attempts());
            audit.record("outage.credited", "outage", Long.toString(outage.id()), Map.of("began", outage.began().toString(),
                    "ended", outage.ended().toString(), "attempts", outage.attempts()));
        });
    }
}

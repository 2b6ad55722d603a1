package org.tongguan.certification.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.tongguan.certification.CertificationError;
import org.tongguan.shared.DomainError;

/**
 * At most {@value #MOST} checks a minute from one address and node: enough for an office behind one address, too few to load the database
 * for long. Guessing is not the worry, since a code has 128 random bits.
 */
@ApplicationScoped
public class VerificationLimit {
    static final int MOST = 120;
    private static final Duration SPAN = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private Instant begun = Instant.EPOCH;

    @Inject
    VerificationLimit(Clock clock) {
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    VerificationLimit() {
        this(null);
    }

    /** @throws DomainError {@code certificate.too-many-checks} from the check after the last allowed one */
    public synchronized void count(String address) {
        Instant now = clock.instant();
        if (!now.isBefore(begun.plus(SPAN))) {
            counts.clear();
            begun = now;
        }
        if (counts.merge(address, 1, Integer::sum) > MOST) {
            throw new DomainError(CertificationError.TOO_MANY_CHECKS);
        }
    }
}

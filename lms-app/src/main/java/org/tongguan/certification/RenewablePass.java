package org.tongguan.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.tongguan.assessment.PassStanding;
import org.tongguan.catalogue.CourseId;
import org.tongguan.certification.domain.Certificates;
import org.tongguan.certification.domain.RecertificationWindow;
import org.tongguan.organisation.PersonId;
import org.tongguan.platform.time.ClockProducer;

/** A pass counts as long as its certificate is not to be replaced (C2); without a certificate it counts for good. */
@ApplicationScoped
class RenewablePass implements PassStanding {
    private final Certificates certificates;
    private final RecertificationWindow window;
    private final Clock clock;

    @Inject
    RenewablePass(Certificates certificates, RecertificationWindow window, Clock clock) {
        this.certificates = certificates;
        this.window = window;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    RenewablePass() {
        this(null, null, null);
    }

    @Override
    public boolean stands(PersonId person, CourseId course) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.ZONE);
        return certificates.latest(person, course).map(latest -> !latest.state(today, window).mayBeReplaced()).orElse(true);
    }
}

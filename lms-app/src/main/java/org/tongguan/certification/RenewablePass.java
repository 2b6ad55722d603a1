package org.tongguan.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tongguan.assessment.PassStanding;
import org.tongguan.catalogue.CourseId;
import org.tongguan.certification.domain.Certificate;
import org.tongguan.certification.domain.Certificates;
import org.tongguan.certification.domain.RecertificationWindow;
import org.tongguan.organisation.PersonId;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.shared.Once;

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
        return certificates.latest(person, course).map(this::stands).orElse(true);
    }

    @Override
    public Predicate<CourseId> standing(PersonId person) {
        Once<Map<CourseId, Certificate>> latest = new Once<>(() -> certificates.of(person).stream()
                .collect(Collectors.toMap(Certificate::course, Function.identity(), (newer, older) -> newer)));
        return course -> Optional.ofNullable(latest.get().get(course)).map(this::stands).orElse(true);
    }

    private boolean stands(Certificate latest) {
        return !latest.state(LocalDate.ofInstant(clock.instant(), ClockProducer.ZONE), window).mayBeReplaced();
    }
}

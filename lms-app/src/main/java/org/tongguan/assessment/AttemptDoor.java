package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.AttemptToken;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Lets in who holds the attempt's token or has signed in as its candidate. A stranger cannot tell whether an attempt exists. */
@ApplicationScoped
class AttemptDoor {
    private final Attempts attempts;
    private final Exams exams;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    AttemptDoor(Attempts attempts, Exams exams, CurrentPerson person, Clock clock) {
        this.attempts = attempts;
        this.exams = exams;
        this.person = person;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    AttemptDoor() {
        this(null, null, null, null);
    }

    /**
     * Checks the caller before anything is locked or told.
     *
     * @throws DomainError {@code attempt.token-invalid} for a token that is not this attempt's, {@code input.not-found} for someone else's
     *                     attempt, {@code access.sign-in-needed} without either
     */
    void require(AttemptId id, Optional<String> token) {
        if (token.isPresent()) {
            if (!attempts.opens(id, new AttemptToken(token.get()), clock.instant())) {
                throw new DomainError(AssessmentError.TOKEN_INVALID);
            }
            return;
        }
        PersonId caller = person.require().id();
        attempts.find(id).map(Attempt::person).filter(caller::equals).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }

    /**
     * Checks a caller who wants to go on with a running attempt or to end it. Where the exam's door asks for something (A14), having signed in
     * does not do: only a device that was let in holds a token.
     *
     * @throws DomainError {@code attempt.token-needed}
     */
    void requireAdmitted(Attempt attempt, Optional<String> token) {
        if (token.isEmpty() && attempt.running() && !exams.find(attempt.exam()).orElseThrow().rules().guard().open()) {
            throw new DomainError(AssessmentError.TOKEN_NEEDED);
        }
    }
}

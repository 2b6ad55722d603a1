package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.tongguan.assessment.domain.CodeTries;
import org.tongguan.organisation.PersonId;

/** Notes a wrong code in a transaction of its own, which the refusal that follows does not take back. */
@ApplicationScoped
class WrongCodes {
    private final CodeTries tries;

    @Inject
    WrongCodes(CodeTries tries) {
        this.tries = tries;
    }

    @SuppressWarnings("NullAway")
    WrongCodes() {
        this(null);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void note(ExamId exam, PersonId person, Instant now) {
        tries.wrong(exam, person, now);
    }
}

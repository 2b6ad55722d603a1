package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.tongguan.assessment.domain.CodeTries;
import org.tongguan.organisation.PersonId;

/** Counts a try at an admission code in a transaction of its own, which the refusal that follows does not take back. */
@ApplicationScoped
class CountedTries {
    private final CodeTries tries;

    @Inject
    CountedTries(CodeTries tries) {
        this.tries = tries;
    }

    @SuppressWarnings("NullAway")
    CountedTries() {
        this(null);
    }

    /** See {@link CodeTries#admit}. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean admit(ExamId exam, PersonId person, Instant now) {
        return tries.admit(exam, person, now);
    }
}

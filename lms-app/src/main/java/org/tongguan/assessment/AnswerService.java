package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongguan.assessment.domain.Answers;
import org.tongguan.assessment.domain.AttemptToken;
import org.tongguan.platform.security.Access;
import org.tongguan.shared.DomainError;

/** Saves answers: the busiest path of the product, so it asks for no session and runs one query and one write per answer. */
@ApplicationScoped
@Access(open = true)
public class AnswerService {
    /** Answers in one call. */
    public static final int MOST = 500;

    /** What the database holds for a slot after the commit; above the number sent when a later answer was there already. */
    public record Acknowledged(int slot, long seq) {
    }

    private final Answers answers;
    private final Clock clock;

    @Inject
    AnswerService(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    AnswerService() {
        this(null, null);
    }

    /**
     * Saves all of these answers or none. Open, because the attempt's token vouches for the caller (A4). The transaction has committed when
     * this returns.
     *
     * @throws DomainError {@code attempt.token-invalid}, {@code attempt.closed}, {@code answer.…}
     */
    @Access(open = true)
    @Transactional
    public List<Acknowledged> save(AttemptId attempt, String token, List<NewAnswer> given) {
        if (given.size() > MOST) {
            throw new DomainError(AssessmentError.TOO_MANY_ANSWERS, Map.of("maximum", Integer.toString(MOST)));
        }
        Answers.Desk desk = answers.desk(attempt, new AttemptToken(token))
                .orElseThrow(() -> new DomainError(AssessmentError.TOKEN_INVALID));
        Instant now = clock.instant();
        if (!desk.open(now)) {
            throw new DomainError(AssessmentError.ATTEMPT_CLOSED);
        }
        List<Acknowledged> acknowledged = new ArrayList<>();
        for (NewAnswer answer : given) {
            desk.paper().require(answer.slot(), answer.response());
            acknowledged.add(new Acknowledged(answer.slot(), answers.put(attempt, answer, now)));
        }
        return acknowledged;
    }
}

package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.tongguan.assessment.domain.Answers;
import org.tongguan.assessment.domain.AttemptFiles;
import org.tongguan.assessment.domain.AttemptToken;
import org.tongguan.assessment.domain.Delivery;
import org.tongguan.platform.security.Access;
import org.tongguan.questionbank.Response;
import org.tongguan.shared.DomainError;

/** Saves answers: the busiest path of the product, so it asks for no session, and many candidates share one transaction. */
@ApplicationScoped
@Access(open = true)
public class AnswerService {
    /** Answers in one call. */
    public static final int MOST = 500;

    /** What the database holds for a slot after the commit; above the number sent when a later answer was there already. */
    public record Acknowledged(int slot, long seq) {
    }

    private final Answers answers;
    private final AttemptFiles files;
    private final AnswerQueue queue;

    @Inject
    AnswerService(Answers answers, AttemptFiles files, AnswerQueue queue) {
        this.answers = answers;
        this.files = files;
        this.queue = queue;
    }

    @SuppressWarnings("NullAway")
    AnswerService() {
        this(null, null, null);
    }

    /**
     * Saves all of these answers or none. Open, because the attempt's token vouches for the caller (A4).
     *
     * @return completes after the commit, in the order given; exceptionally with {@code attempt.token-invalid}, {@code attempt.closed},
     *         {@code answer.…} or, while the database is away, {@code service.unavailable}
     */
    @Access(open = true)
    public CompletableFuture<List<Acknowledged>> save(AttemptId attempt, String token, List<NewAnswer> given) {
        if (given.size() > MOST) {
            throw new DomainError(AssessmentError.TOO_MANY_ANSWERS, Map.of("maximum", Integer.toString(MOST)));
        }
        Delivery delivery = Delivery.of(attempt, new AttemptToken(token), given, answers.paper(attempt));
        return queue.add(given.stream().anyMatch(answer -> namesUnknownFile(attempt, answer)) ? delivery.misfit(AssessmentError.FILE_UNKNOWN) : delivery);
    }

    /** An answer cannot name a file that this attempt has not given in for this slot. */
    private boolean namesUnknownFile(AttemptId attempt, NewAnswer answer) {
        return answer.response() instanceof Response.File file
                && file.digest().map(digest -> !files.holds(attempt, answer.slot(), digest)).orElse(false);
    }
}

package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.AssessmentError;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.NewAnswer;
import org.tongguan.assessment.domain.Answers.Desk;
import org.tongguan.questionbank.QuestionBankError;
import org.tongguan.questionbank.Response;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.ErrorCode;

class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final AttemptToken TOKEN = AttemptToken.create();
    private static final Paper PAPER = new Paper(List.of(Paper.ofStored("7:single-choice:b,a").item(1)));

    @Test
    void isWelcomeWithItsTokenWhileTheAttemptRuns() {
        assertThat(refusal("a", desk(true, 60, TOKEN), true)).isEmpty();
    }

    @Test
    void needsATokenOfThisAttempt() {
        assertThat(refusal("a", desk(true, 60, AttemptToken.create()), true)).contains(AssessmentError.TOKEN_INVALID);
        assertThat(Delivery.of(new AttemptId(1), TOKEN, List.of(), Optional.empty()).refusal(null, NOW, true).map(DomainError::code))
                .contains(AssessmentError.TOKEN_INVALID);
    }

    @Test
    void tellsWhatIsWrongWithAnAnswerOnlyToWhoeverHoldsTheToken() {
        assertThat(refusal("z", desk(true, 60, TOKEN), true)).contains(QuestionBankError.UNKNOWN_OPTION);
        assertThat(refusal("z", desk(true, 60, AttemptToken.create()), true)).contains(AssessmentError.TOKEN_INVALID);
    }

    @Test
    void comesTooLateAfterDeadlineAndGrace() {
        assertThat(refusal("a", desk(true, -30, TOKEN), true)).isEmpty();
        assertThat(refusal("a", desk(true, -31, TOKEN), true)).contains(AssessmentError.ATTEMPT_CLOSED);
        assertThat(refusal("a", desk(false, 60, TOKEN), true)).contains(AssessmentError.ATTEMPT_CLOSED);
    }

    @Test
    void isAskedToComeAgainWhileAnOutageMayStillMoveTheDeadline() {
        assertThat(refusal("a", desk(true, -31, TOKEN), false)).contains(CommonError.UNAVAILABLE);
        assertThat(refusal("a", desk(false, -31, TOKEN), false)).as("sealed is sealed").contains(AssessmentError.ATTEMPT_CLOSED);
    }

    private static Optional<ErrorCode> refusal(String option, Desk desk, boolean settled) {
        NewAnswer answer = new NewAnswer(1, 5, Response.Choice.of(List.of(option)));
        return Delivery.of(new AttemptId(1), TOKEN, List.of(answer), Optional.of(PAPER)).refusal(desk, NOW, settled).map(DomainError::code);
    }

    private static Desk desk(boolean running, int secondsLeft, AttemptToken token) {
        return new Desk(running, new Deadline(NOW.plusSeconds(secondsLeft)), List.of(token.digest()));
    }
}

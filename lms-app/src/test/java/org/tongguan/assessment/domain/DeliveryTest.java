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
import org.tongguan.assessment.domain.Timetable.Stretch;
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
        assertThat(Delivery.of(new AttemptId(1), TOKEN, List.of(), Optional.empty()).refusal(null, null, NOW, true).map(DomainError::code))
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

    @Test
    void goesIntoTheSectionThatIsWorkedOn() {
        assertThat(inSections(2, "a", -60, true)).isEmpty();
        assertThat(inSections(1, "a", -31, true)).contains(AssessmentError.SECTION_CLOSED);
        assertThat(inSections(1, "a", -30, true)).as("on its way when the section's time was over").isEmpty();
        assertThat(inSections(1, "a", -31, false)).as("an outage may still move the section").contains(CommonError.UNAVAILABLE);
    }

    @Test
    void tellsNothingOfASectionThatHasNotBegun() {
        assertThat(inSections(2, "a", 60, true)).contains(AssessmentError.SECTION_AHEAD);
        assertThat(inSections(2, "z", 60, true)).contains(AssessmentError.SECTION_AHEAD);
    }

    /** The first of two sections ends in so many seconds. */
    private static Optional<ErrorCode> inSections(int slot, String option, int secondsLeft, boolean settled) {
        Paper paper = Paper.ofStored("7@1#1:single-choice:b,a\n8@1#2:single-choice:b,a");
        Instant turn = NOW.plusSeconds(secondsLeft);
        Timetable times = new Timetable(List.of(new Stretch(true, turn.minusSeconds(600), turn, false), new Stretch(true, turn, turn.plusSeconds(600), false)));
        NewAnswer answer = new NewAnswer(slot, 5, Response.Choice.of(List.of(option)));
        return Delivery.of(new AttemptId(1), TOKEN, List.of(answer), Optional.of(paper)).refusal(desk(true, 600, TOKEN), times, NOW, settled)
                .map(DomainError::code);
    }

    private static Optional<ErrorCode> refusal(String option, Desk desk, boolean settled) {
        NewAnswer answer = new NewAnswer(1, 5, Response.Choice.of(List.of(option)));
        return Delivery.of(new AttemptId(1), TOKEN, List.of(answer), Optional.of(PAPER)).refusal(desk, null, NOW, settled).map(DomainError::code);
    }

    private static Desk desk(boolean running, int secondsLeft, AttemptToken token) {
        return new Desk(running, new Deadline(NOW.plusSeconds(secondsLeft)), List.of(token.digest()));
    }
}

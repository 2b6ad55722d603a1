package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.domain.Answers;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.Blueprint;
import org.tongguan.assessment.domain.Deadline;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.ExamRules;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.Paper;
import org.tongguan.organisation.PersonId;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.questionbank.Response;
import org.tongguan.questionbank.ResponseShape;
import org.tongguan.questionbank.SampleBodies;
import org.tongguan.shared.Bilingual;

/** A first device has a token, a second one only the candidate's sign-in. */
class DeviceAdmissionTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final AttemptId ID = new AttemptId(12);
    private static final Bilingual TEXT = Bilingual.of("甲", "A");
    private static final Optional<String> FIRST = Optional.of("token");
    private static final Optional<String> SECOND = Optional.empty();
    private static final Knock KNOCK = new Knock(Optional.empty(), Optional.empty(), URI.create("http://exam.example/api/v1/attempts/12"));
    private static final List<ExamGuard> LETTING_IN = List.of(new ExamGuard(Optional.of("4711"), DeviceRule.ANY, List.of()),
            new ExamGuard(Optional.empty(), DeviceRule.TAKE_OVER, List.of()), new ExamGuard(Optional.empty(), DeviceRule.ASK, List.of()));
    private static final Duration LEFT = Duration.ofMinutes(20);

    @Test
    void anyDeviceGoesOnWhereTheDoorAsksForNothing() {
        OpenAttempt second = service(ExamGuard.NONE, LEFT).open(ID, SECOND, KNOCK);
        assertThat(second.token()).isPresent();
        assertThat(second.paper()).hasSize(1);
        assertThat(second.answers()).hasSize(1);
    }

    @Test
    void aDeviceThatWasNotLetInSeesWhereTheAttemptStandsAndNoMore() {
        for (ExamGuard guard : LETTING_IN) {
            for (Duration left : List.of(LEFT, Duration.ofMinutes(-1))) {
                OpenAttempt second = service(guard, left).open(ID, SECOND, KNOCK);
                assertThat(second.state()).as("%s", guard).isEqualTo("running");
                assertThat(second.deadline()).isEqualTo(NOW.plus(left));
                assertThat(second.token()).isEmpty();
                assertThat(second.paper()).isEmpty();
                assertThat(second.answers()).isEmpty();
            }
            OpenAttempt first = service(guard, LEFT).open(ID, FIRST, KNOCK);
            assertThat(first.paper()).hasSize(1);
            assertThat(first.answers()).hasSize(1);
        }
    }

    @Test
    void aDeviceThatWasNotLetInDoesNotEndTheAttempt() {
        for (ExamGuard guard : LETTING_IN) {
            assertThatThrownBy(() -> service(guard, LEFT).submit(ID, SECOND, Map.of())).as("%s", guard).hasMessageContaining("attempt.token-needed");
            assertThatThrownBy(() -> service(guard, Duration.ofMinutes(-10)).submit(ID, FIRST, Map.of())).as("gets as far as the deadline")
                    .hasMessageContaining("attempt.closed");
        }
        assertThatThrownBy(() -> service(ExamGuard.NONE, Duration.ofMinutes(-10)).submit(ID, SECOND, Map.of())).hasMessageContaining("attempt.closed");
    }

    @SuppressWarnings("NullAway")
    private static AttemptService service(ExamGuard guard, Duration left) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Attempt attempt = new Attempt(ID, new ExamId(3), new PersonId(5), 1, new Paper(List.of(new Paper.PaperItem(7, BigDecimal.ONE,
                ResponseShape.of(ItemType.TRUE_FALSE, List.of(ChoiceBody.TRUTHS)), 0))), BigDecimal.TEN, NOW.minus(Duration.ofMinutes(10)),
                new Deadline(NOW.plus(left)), Optional.empty(), Optional.empty());
        Attempts attempts = Fakes.of(Attempts.class, Map.of("find", given -> Optional.of(attempt), "hold", given -> Optional.of(attempt),
                "addToken", given -> true));
        Exams exams = Fakes.of(Exams.class, Map.of("find", given -> Optional.of(exam(guard))));
        Answers answers = Fakes.of(Answers.class, Map.of("of", given -> List.of(new SavedAnswer(1, 1, Response.Choice.of(List.of("true"))))));
        QuestionBank bank = Fakes.of(QuestionBank.class,
                Map.of("versions", given -> Map.of(7L, Question.of("Q7", SampleBodies.TRUTH, "perception", "easy", "lesson", TEXT, TEXT))));
        ExamDoor door = new ExamDoor(null, null, attempts, null, clock);
        AttemptDesk desk = new AttemptDesk(attempts, answers, exams, bank, door, new AttemptSections(), new Settled(), clock);
        return new AttemptService(attempts, answers, new SignedInCandidate(attempts, exams, clock), desk, null, new OpenGate(), new Settled(), null, clock);
    }

    private static Exam exam(ExamGuard guard) {
        return new Exam(new ExamId(3), "course", new Exam.ExamTerms(TEXT, 30, 1, BigDecimal.TEN, new Blueprint(List.of())),
                new Exam.Life(ExamPhase.OPEN, false, Optional.empty(), Optional.empty(), 0),
                new ExamRules(ExamAudience.EVERYONE, false, 0, true, 0, ReleasePolicy.ALL_AT_ONCE, guard, 20));
    }

    /** Everybody who comes holds the token or has signed in as the candidate. */
    private static final class SignedInCandidate extends AttemptDoor {
        @SuppressWarnings("NullAway")
        SignedInCandidate(Attempts attempts, Exams exams, Clock clock) {
            super(attempts, exams, null, clock);
        }

        @Override
        void require(AttemptId id, Optional<String> token) {
            assertThat(id).isEqualTo(ID);
        }
    }

    private static final class OpenGate extends SealingGate {
        @Override
        void enter() {
            // no transaction
        }
    }

    private static final class Settled extends Heartbeat {
        @Override
        public boolean settled() {
            return true;
        }
    }
}

package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import org.tongguan.assessment.domain.Presences;
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
    private static final Knock KNOCK = new Knock(Optional.empty(), Optional.empty(), Optional.empty(), URI.create("http://exam.example/api/v1/attempts/12"));
    private static final List<ExamGuard> LETTING_IN = List.of(new ExamGuard(Optional.of("4711"), DeviceRule.ANY, List.of()),
            new ExamGuard(Optional.empty(), DeviceRule.TAKE_OVER, List.of()), new ExamGuard(Optional.empty(), DeviceRule.ASK, List.of()));
    private static final Duration LEFT = Duration.ofMinutes(20);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Answers ANSWERS = Fakes.of(Answers.class,
            Map.of("of", given -> List.of(new SavedAnswer(1, 1, Response.Choice.of(List.of("true"))))));

    /** Of those that hold a token the secret, if they have one. */
    private final List<Object> devices = new ArrayList<>();
    private final List<String> allowances = new ArrayList<>();

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

    /** Until the invigilator has let another one in. */
    @Test
    void aDeviceIsKnownAgainByTheSecretItWasLetInWith() {
        Optional<DeviceSecret> own = Optional.of(new DeviceSecret("own-own-own-own-own"));
        Optional<DeviceSecret> other = Optional.of(new DeviceSecret("other-other-other-other"));
        Exam asking = exam(new ExamGuard(Optional.empty(), DeviceRule.ASK, List.of()));
        AttemptDesk desk = desk(asking, LEFT);
        desk.goOn(asking, attempt(LEFT), own);
        assertThat(desk.goOn(asking, attempt(LEFT), own).token()).isPresent();
        for (Optional<DeviceSecret> second : List.of(other, Optional.<DeviceSecret>empty())) {
            assertThatThrownBy(() -> desk.goOn(asking, attempt(LEFT), second)).as("%s", second).hasMessageContaining("exam.other-device");
        }
        allowances.add("given");
        desk.goOn(asking, attempt(LEFT), other);
        assertThatThrownBy(() -> desk.goOn(asking, attempt(LEFT), own)).hasMessageContaining("exam.other-device");
        desk.goOn(asking, attempt(LEFT), other);
    }

    @Test
    void aDeviceWithoutASecretIsNeverKnownAgain() {
        Exam asking = exam(new ExamGuard(Optional.empty(), DeviceRule.ASK, List.of()));
        AttemptDesk desk = desk(asking, LEFT);
        desk.goOn(asking, attempt(LEFT), Optional.empty());
        assertThatThrownBy(() -> desk.goOn(asking, attempt(LEFT), Optional.empty())).hasMessageContaining("exam.other-device");
    }

    @SuppressWarnings("NullAway")
    private AttemptService service(ExamGuard guard, Duration left) {
        Attempts attempts = attempts(attempt(left));
        Exams exams = exams(exam(guard));
        return new AttemptService(attempts, ANSWERS, new SignedInCandidate(attempts, exams, CLOCK), desk(exam(guard), left), null, new OpenGate(),
                new Settled(), null, CLOCK);
    }

    @SuppressWarnings("NullAway")
    private AttemptDesk desk(Exam exam, Duration left) {
        Attempts attempts = attempts(attempt(left));
        QuestionBank bank = Fakes.of(QuestionBank.class,
                Map.of("versions", given -> Map.of(7L, Question.of("Q7", SampleBodies.TRUTH, "perception", "easy", "lesson", TEXT, TEXT))));
        Presences presences = Fakes.of(Presences.class, Map.of("takeAllowance", given -> allowances.remove("given")));
        ExamDoor door = new ExamDoor(null, null, attempts, presences, CLOCK);
        return new AttemptDesk(attempts, ANSWERS, exams(exam), bank, door, new AttemptSections(), new Settled(), CLOCK);
    }

    private Attempts attempts(Attempt attempt) {
        return Fakes.of(Attempts.class, Map.of("find", given -> Optional.of(attempt), "hold", given -> Optional.of(attempt),
                "addToken", given -> devices.add(given[2]),
                "hasToken", given -> given.length == 1 ? !devices.isEmpty() : devices.contains(Optional.of(given[1])),
                "dropTokens", given -> devices.removeIf(any -> true)));
    }

    private static Exams exams(Exam exam) {
        return Fakes.of(Exams.class, Map.of("find", given -> Optional.of(exam)));
    }

    private static Attempt attempt(Duration left) {
        return new Attempt(ID, new ExamId(3), new PersonId(5), 1, new Paper(List.of(new Paper.PaperItem(7, BigDecimal.ONE,
                ResponseShape.of(ItemType.TRUE_FALSE, List.of(ChoiceBody.TRUTHS)), 0))), BigDecimal.TEN, NOW.minus(Duration.ofMinutes(10)),
                new Deadline(NOW.plus(left)), Optional.empty(), Optional.empty());
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

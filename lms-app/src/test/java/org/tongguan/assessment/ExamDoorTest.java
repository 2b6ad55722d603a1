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
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.Blueprint;
import org.tongguan.assessment.domain.CodeTries;
import org.tongguan.assessment.domain.Deadline;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.ExamRules;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.Paper;
import org.tongguan.assessment.domain.Presences;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.Bilingual;

class ExamDoorTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final PersonId PERSON = new PersonId(5);
    private static final String CODE = "4711a";
    private static final Optional<String> TOKEN = Optional.of("token");

    private static final Optional<DeviceSecret> NO_SECRET = Optional.empty();
    private static final Optional<DeviceSecret> OWN = Optional.of(new DeviceSecret("own-own-own-own-own"));
    private static final Optional<DeviceSecret> FOREIGN = Optional.of(new DeviceSecret("foreign-foreign-foreign"));

    private final List<String> tried = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private boolean mustWait;

    @Test
    void countsATryBeforeItLooksAtTheCode() {
        assertThatThrownBy(() -> knock("0000")).hasMessageContaining("exam.code-wrong");
        assertThat(tried).containsExactly("counted");
        knock(" 4711A ");
        assertThat(tried).containsExactly("counted", "counted", "cleared");
    }

    @Test
    void whoMustWaitGetsInWithNoCode() {
        mustWait = true;
        assertThatThrownBy(() -> knock(CODE)).hasMessageContaining("exam.code-locked");
        assertThatThrownBy(() -> knock("0000")).hasMessageContaining("exam.code-locked");
        assertThat(tried).doesNotContain("cleared");
    }

    @Test
    void noCodeIsNoTry() {
        assertThatThrownBy(() -> door(Map.of()).require(exam(coded()), PERSON, new Knock(Optional.empty(), Optional.empty(), Optional.empty(), URI.create("/"))))
                .hasMessageContaining("exam.code-wrong");
        assertThat(tried).isEmpty();
    }

    /** Whatever stands at the door, only a device that came through it may go on. */
    @Test
    void havingSignedInIsNotBeingLetIn() {
        for (ExamGuard guard : List.of(coded(), guard(DeviceRule.TAKE_OVER), guard(DeviceRule.ASK),
                new ExamGuard(Optional.empty(), DeviceRule.ANY, List.of("ab".repeat(32))))) {
            AttemptDoor door = attemptDoor(guard);
            assertThatThrownBy(() -> door.requireAdmitted(attempt(true), Optional.empty())).as("%s", guard).hasMessageContaining("attempt.token-needed");
            door.requireAdmitted(attempt(true), TOKEN);
            door.requireAdmitted(attempt(false), Optional.empty());
        }
        attemptDoor(ExamGuard.NONE).requireAdmitted(attempt(true), Optional.empty());
    }

    @Test
    void devicesComeInThroughTheStartWhereThereIsACodeOrARuleAboutThem() {
        assertThat(List.of(coded(), guard(DeviceRule.TAKE_OVER), guard(DeviceRule.ASK))).allMatch(ExamGuard::admitsDevices);
        assertThat(ExamGuard.NONE.admitsDevices()).isFalse();
    }

    @Test
    void aSecondDeviceTakesOverOrAsks() {
        ExamDoor held = door(Map.of());
        held.admitDevice(exam(guard(DeviceRule.ANY)), attempt(true), NO_SECRET);
        assertThat(tried).isEmpty();
        held.admitDevice(exam(guard(DeviceRule.TAKE_OVER)), attempt(true), NO_SECRET);
        assertThat(tried).containsExactly("dropped");
        assertThatThrownBy(() -> held.admitDevice(exam(guard(DeviceRule.ASK)), attempt(true), NO_SECRET)).hasMessageContaining("exam.other-device");
        door(Map.of("allowed", true)).admitDevice(exam(guard(DeviceRule.ASK)), attempt(true), NO_SECRET);
        assertThat(tried).containsExactly("dropped", "dropped");
    }

    /** The reply to its start may have been lost. */
    @Test
    void aDeviceThatWasLetInMayStartAgainAndUsesUpNobodysLeave() {
        ExamDoor held = door(Map.of());
        held.admitDevice(exam(guard(DeviceRule.ASK)), attempt(true), OWN);
        assertThat(asked).isEmpty();
        for (Optional<DeviceSecret> other : List.of(NO_SECRET, FOREIGN)) {
            assertThatThrownBy(() -> held.admitDevice(exam(guard(DeviceRule.ASK)), attempt(true), other)).as("%s", other)
                    .hasMessageContaining("exam.other-device");
        }
        assertThat(tried).as("its earlier token stays").isEmpty();
    }

    @Test
    void whoTakesOverDoesSoWithASecretAsWell() {
        door(Map.of()).admitDevice(exam(guard(DeviceRule.TAKE_OVER)), attempt(true), OWN);
        assertThat(tried).containsExactly("dropped");
    }

    private void knock(String code) {
        door(Map.of()).require(exam(coded()), PERSON, new Knock(Optional.of(code), Optional.empty(), Optional.empty(), URI.create("/")));
    }

    private ExamDoor door(Map<String, Boolean> allowance) {
        CodeTries tries = Fakes.of(CodeTries.class, Map.of("admit", given -> !mustWait && tried.add("counted"), "clear", given -> tried.add("cleared")));
        return new ExamDoor(tries, new CountedTries(tries),
                Fakes.of(Attempts.class, Map.of("hasToken", given -> given.length == 1 || OWN.equals(Optional.of(given[1])),
                        "dropTokens", given -> tried.add("dropped"))),
                Fakes.of(Presences.class, Map.of("takeAllowance", given -> asked.add("asked") && allowance.containsKey("allowed"))), CLOCK);
    }

    @SuppressWarnings("NullAway")
    private static AttemptDoor attemptDoor(ExamGuard guard) {
        return new AttemptDoor(Fakes.of(Attempts.class, Map.of()), Fakes.of(Exams.class, Map.of("find", given -> Optional.of(exam(guard)))), null, CLOCK);
    }

    private static ExamGuard coded() {
        return new ExamGuard(Optional.of(CODE), DeviceRule.ANY, List.of());
    }

    private static ExamGuard guard(DeviceRule rule) {
        return new ExamGuard(Optional.empty(), rule, List.of());
    }

    private static Attempt attempt(boolean running) {
        return new Attempt(new AttemptId(1), new ExamId(3), PERSON, 1, new Paper(List.of()), BigDecimal.TEN, NOW,
                new Deadline(NOW.plus(Duration.ofMinutes(30))), running ? Optional.empty() : Optional.of(new Attempt.Seal(NOW, SealedBy.CLOCK, "")),
                Optional.empty());
    }

    private static Exam exam(ExamGuard guard) {
        return new Exam(new ExamId(3), "course", new Exam.ExamTerms(Bilingual.of("甲", "A"), 30, 1, BigDecimal.TEN, new Blueprint(List.of())),
                new Exam.Life(ExamPhase.OPEN, false, Optional.empty(), Optional.empty(), 0),
                new ExamRules(ExamAudience.EVERYONE, false, 0, true, 0, ReleasePolicy.ALL_AT_ONCE, guard, 20));
    }
}

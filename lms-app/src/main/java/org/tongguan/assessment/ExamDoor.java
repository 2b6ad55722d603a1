package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.CodeTries;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.Presences;
import org.tongguan.assessment.domain.SafeExamBrowser;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.DomainError;

/** Checks what an exam asks for at its door: the browser, the admission code, the one device (A14). */
@ApplicationScoped
class ExamDoor {
    private final CodeTries tries;
    private final CountedTries counted;
    private final Attempts attempts;
    private final Presences presences;
    private final Clock clock;

    @Inject
    ExamDoor(CodeTries tries, CountedTries counted, Attempts attempts, Presences presences, Clock clock) {
        this.tries = tries;
        this.counted = counted;
        this.attempts = attempts;
        this.presences = presences;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    ExamDoor() {
        this(null, null, null, null, null);
    }

    /** @throws DomainError {@code exam.browser-needed}, {@code exam.code-wrong}, {@code exam.code-locked} */
    void require(Exam exam, PersonId person, Knock knock) {
        requireBrowser(exam, knock);
        exam.rules().guard().code().ifPresent(code -> requireCode(exam.id(), person, code, knock));
    }

    /** @throws DomainError {@code exam.browser-needed} */
    void requireBrowser(Exam exam, Knock knock) {
        List<String> keys = exam.rules().guard().browserKeys();
        if (!keys.isEmpty() && !SafeExamBrowser.known(knock.browserHash(), knock.addresses(exam.id()), keys)) {
            throw new DomainError(ExamLifeError.BROWSER_NEEDED);
        }
    }

    /** Counted before it is looked at: of guesses at the same moment only so many get through. */
    private void requireCode(ExamId exam, PersonId person, String code, Knock knock) {
        String given = knock.code().map(String::strip).orElseThrow(() -> new DomainError(ExamLifeError.CODE_WRONG));
        if (!counted.admit(exam, person, clock.instant())) {
            throw new DomainError(ExamLifeError.CODE_LOCKED, Map.of("minutes", Long.toString(CodeTries.WAIT.toMinutes())));
        }
        if (!code.equalsIgnoreCase(given)) {
            throw new DomainError(ExamLifeError.CODE_WRONG);
        }
        tries.clear(exam, person);
    }

    /**
     * Makes room for the caller's device. One that was let in already, and whose reply may have been lost, needs no second leave.
     *
     * @param device the secret that the device names
     * @throws DomainError {@code exam.other-device} where a second one needs the invigilator
     */
    void admitDevice(Exam exam, Attempt attempt, Optional<DeviceSecret> device) {
        DeviceRule rule = exam.rules().guard().devices();
        if (rule == DeviceRule.ANY || !attempts.hasToken(attempt.id())) {
            return;
        }
        if (rule == DeviceRule.ASK && device.filter(secret -> attempts.hasToken(attempt.id(), secret)).isPresent()) {
            return;
        }
        if (rule == DeviceRule.ASK && !presences.takeAllowance(attempt.id())) {
            throw new DomainError(ExamLifeError.OTHER_DEVICE);
        }
        attempts.dropTokens(attempt.id());
    }
}

package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.domain.Answers;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.AttemptToken;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.CandidatePaper;
import org.tongguan.assessment.domain.Deadline;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.NewAttempt;
import org.tongguan.assessment.domain.Paper;
import org.tongguan.assessment.domain.Timetable;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.shared.DomainError;

/** Lays an attempt out for its candidate's page. */
@ApplicationScoped
class AttemptDesk {
    private final Attempts attempts;
    private final Answers answers;
    private final Exams exams;
    private final QuestionBank bank;
    private final ExamDoor door;
    private final AttemptSections sections;
    private final Heartbeat heartbeat;
    private final Clock clock;

    @Inject
    AttemptDesk(Attempts attempts, Answers answers, Exams exams, QuestionBank bank, ExamDoor door, AttemptSections sections,
            Heartbeat heartbeat, Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.exams = exams;
        this.bank = bank;
        this.door = door;
        this.sections = sections;
        this.heartbeat = heartbeat;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    AttemptDesk() {
        this(null, null, null, null, null, null, null, null);
    }

    /** One that has begun just now: nothing is answered yet. */
    OpenAttempt openFresh(AttemptId id, NewAttempt start, Exam exam) {
        answers.begun(id, start.attempt().paper());
        return open(start.attempt().withId(id), exam, Optional.of(start.token().value()), List.of(), start.times());
    }

    /**
     * A running attempt, on a device that may be another one.
     *
     * @param device the secret that the device names
     * @throws DomainError {@code attempt.closed}, {@code exam.other-device}
     */
    @Transactional
    public OpenAttempt goOn(Exam exam, Attempt attempt, Optional<DeviceSecret> device) {
        Attempt held = hold(attempt);
        Instant now = clock.instant();
        heartbeat.requireSettled(held, now);
        held.requireOpen(now);
        door.admitDevice(exam, held, device);
        return withNewToken(held, device);
    }

    /** With a token of its own for this device; those of other devices stay valid, so that what they have not sent yet still arrives. */
    OpenAttempt openWithToken(Attempt attempt) {
        return withNewToken(hold(attempt), Optional.empty());
    }

    /** Devices that join at the same moment do so one after the other. */
    private Attempt hold(Attempt attempt) {
        return attempts.hold(attempt.id()).orElseThrow();
    }

    private OpenAttempt withNewToken(Attempt attempt, Optional<DeviceSecret> device) {
        AttemptToken token = AttemptToken.create();
        attempts.addToken(attempt.id(), token, device, clock.instant());
        return open(attempt, Optional.of(token.value()));
    }

    /**
     * Whether a device may join without coming in through the exam's start (A14).
     *
     * @throws DomainError {@code exam.browser-needed}
     */
    boolean letsIn(Attempt attempt, Knock knock) {
        Exam exam = exams.find(attempt.exam()).orElseThrow();
        door.requireBrowser(exam, knock);
        return !exam.rules().guard().admitsDevices();
    }

    /** Where a running attempt stands, for its candidate on a device that was not let in. */
    OpenAttempt outline(Attempt attempt) {
        return laid(attempt, exams.find(attempt.exam()).orElseThrow(), Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    OpenAttempt open(Attempt attempt, Optional<String> token) {
        return open(attempt, exams.find(attempt.exam()).orElseThrow(), token, attempt.running() ? answers.of(attempt.id()) : List.of(), sections.of(attempt));
    }

    private OpenAttempt open(Attempt attempt, Exam exam, Optional<String> token, List<SavedAnswer> given, Optional<Timetable> times) {
        Instant now = clock.instant();
        List<PaperQuestion> paper = attempt.running() ? paper(attempt.paper(), times.map(known -> known.current(now)).orElse(0)) : List.of();
        return laid(attempt, exam, token, paper, given, times.map(known -> AttemptSections.shown(attempt, exam, known, now)));
    }

    private OpenAttempt laid(Attempt attempt, Exam exam, Optional<String> token, List<PaperQuestion> paper, List<SavedAnswer> given,
            Optional<OpenSection> section) {
        return new OpenAttempt(attempt.id(), token, attempt.exam(), exam.title(), attempt.number(), attempt.passPercent(), attempt.running(),
                attempt.startedAt(), attempt.deadline().at(), Deadline.GRACE, clock.instant(), paper, section, given, attempt.outcome().isPresent());
    }

    /** Of a paper with sections the one that is worked on: nobody can read ahead, or go back. */
    private List<PaperQuestion> paper(Paper paper, int section) {
        List<Integer> slots = paper.slots(of -> of == section);
        return CandidatePaper.of(paper, slots, bank.versions(slots.stream().map(slot -> paper.item(slot).version()).toList()));
    }
}

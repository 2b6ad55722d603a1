package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.Candidacies;
import org.tongguan.assessment.domain.Deadline;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.Presences;
import org.tongguan.assessment.domain.Sealing;
import org.tongguan.assessment.domain.Seats;
import org.tongguan.assessment.domain.Seats.Whose;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.organisation.PersonDirectory;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;

/** Watches an exam and steps in (A13): extra time, messages, incidents, ending an attempt. Each with a reason and a trace. */
@ApplicationScoped
@Access({Role.TRAINER, Role.ORG_OFFICER})
public class ExamRoomService {
    /** Grants shown at once. */
    private static final int MOST_GRANTS = 1000;
    private static final int LONGEST_TEXT = 500;

    private final Exams exams;
    private final Attempts attempts;
    private final Candidacies candidacies;
    private final Presences presences;
    private final Seats seats;
    private final Sealing sealing;
    private final AttemptSections sections;
    private final PersonDirectory people;
    private final ExamScope scope;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ExamRoomService(Exams exams, Attempts attempts, Candidacies candidacies, Presences presences, Seats seats, Sealing sealing,
            AttemptSections sections, PersonDirectory people, ExamScope scope, CurrentPerson current, AuditTrail audit, Clock clock) {
        this.exams = exams;
        this.attempts = attempts;
        this.candidacies = candidacies;
        this.presences = presences;
        this.seats = seats;
        this.sealing = sealing;
        this.sections = sections;
        this.people = people;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    ExamRoomService() {
        this(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * Who has started, how far they are and when their pages were last heard of.
     *
     * @param text  part of a name or the beginning of a staff number; blank for everybody
     * @param limit of a page, at most {@link Page#MOST}
     * @throws DomainError {@code input.not-found}, also for an exam that cannot reach people of the caller's scope
     */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public ExamRoom room(ExamId id, String text, int offset, int limit) {
        Instant now = clock.instant();
        scope.reached(exams.find(id));
        ExamOverview overview = exams.overview(id, now).orElseThrow();
        Whose all = new Whose(scope.part(), "");
        Whose wanted = new Whose(all.scope(), text.strip());
        ExamRoom.Figures figures = seats.figures(id, all, now);
        int total = wanted.equals(all) ? figures.started() : seats.figures(id, wanted, now).started();
        List<RoomSeat> page = seats.page(id, wanted, now, Math.max(0, offset), Page.limit(limit));
        Map<PersonId, PersonSummary> names = people.all(page.stream().map(RoomSeat::person).toList());
        return new ExamRoom(overview, figures, page.stream().filter(seat -> names.containsKey(seat.person()))
                .map(seat -> new ExamRoom.Seat(names.get(seat.person()), seat)).toList(), total, now);
    }

    /**
     * Grants one person extra time or a later start, in place of what was granted before. A running attempt gets more time at once; nothing
     * that runs is ever cut short, and what an attempt has got is not taken off the record while it runs. For a later start an exam whose
     * marking was finished is closed only, as before.
     *
     * @throws DomainError {@code input.not-found} for an unknown staff number and as for {@link #room}, {@code access.out-of-scope},
     *                     {@code exam.late-start-over}, {@code exam.late-start-outside} and {@code exam.results-released} for a later
     *                     start, {@code exam.extra-in-use} for fewer minutes than a running attempt has got
     */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public void adjust(ExamId id, String staffNumber, Adjustment adjustment) {
        Exam exam = scope.reached(exams.hold(id));
        PersonSummary person = people.byStaffNumber(staffNumber.strip()).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        requireMine(person);
        Instant now = clock.instant();
        adjustment.startUntil().ifPresent(until -> requireOfUse(exam, person, until, now));
        boolean takenBack = adjustment.startUntil().isPresent() && takeBack(exam, now);
        grant(id, person, adjustment);
        if (takenBack) {
            audit.record("exam.taken-back", "exam", id.toString(), Map.of("from", ExamPhase.MARKED.key(), "to", ExamPhase.CLOSED.key()));
        }
    }

    /** What single persons of the caller's scope are granted, the latest first. */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public List<GrantedAdjustment> adjustments(ExamId id) {
        List<Candidacies.Granted> granted = candidacies.granted(id, MOST_GRANTS);
        Map<PersonId, PersonSummary> names = people.all(granted.stream().flatMap(one -> Stream.of(one.person(), one.by())).distinct().toList());
        Predicate<PersonSummary> mine = scope.people();
        return granted.stream().filter(one -> mine.test(names.get(one.person())))
                .map(one -> new GrantedAdjustment(names.get(one.person()), one.adjustment(), names.get(one.by()).name(), one.at())).toList();
    }

    /** Marking waits for a later start, so that one that nobody can use would hold it up for nothing. */
    private void requireOfUse(Exam exam, PersonSummary person, Instant until, Instant now) {
        if (!until.isAfter(now)) {
            throw new DomainError(ExamLifeError.LATE_START_OVER);
        }
        if (!candidacies.of(person).namedBy(exam)) {
            throw new DomainError(ExamLifeError.LATE_START_OUTSIDE);
        }
    }

    private boolean takeBack(Exam exam, Instant now) {
        ExamPhase fit = exam.forLateStart(now);
        if (fit == exam.phase(now)) {
            return false;
        }
        exams.move(exam.id(), fit, exam.life().opensAt(), exam.life().closesAt());
        return true;
    }

    private void grant(ExamId id, PersonSummary person, Adjustment adjustment) {
        int before = candidacies.of(person).adjustment(id).map(Adjustment::extraMinutes).orElse(0);
        candidacies.grant(id, person.id(), adjustment, current.require().id(), clock.instant());
        int more = adjustment.extraMinutes() - before;
        Optional<Attempt> sat = attempts.of(person.id(), id).stream().filter(Attempt::running).findFirst()
                .flatMap(attempt -> attempts.hold(attempt.id())).filter(Attempt::running);
        if (more < 0 && sat.isPresent()) {
            throw new DomainError(ExamLifeError.EXTRA_IN_USE, Map.of("minutes", Integer.toString(before)));
        }
        Optional<Attempt> running = sat.filter(attempt -> more > 0);
        running.ifPresent(attempt -> {
            attempts.moveDeadline(attempt.id(), new Deadline(attempt.deadline().at().plus(Duration.ofMinutes(more))));
            sections.extend(attempt, clock.instant(), Duration.ofMinutes(more));
        });
        audit.record("exam.adjusted", "exam", id.toString(), Map.of("person", person.id().value(), "extraMinutes", adjustment.extraMinutes(),
                "before", before, "startUntil", adjustment.startUntil().map(Instant::toString).orElse(""), "attempt",
                running.map(attempt -> attempt.id().toString()).orElse(""), "reason", adjustment.reason()));
    }

    /**
     * Tells one candidate, or all who sit and all who start later in the exam's window, something that their pages show until they confirm it.
     * May be repeated with the same key.
     *
     * @throws DomainError {@code exam.text-missing}, {@code exam.message-too-late} for an attempt that is over
     */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public void say(ExamId id, CallKey key, Optional<AttemptId> attempt, String text) {
        if (attempt.isPresent()) {
            if (!requireMine(id, attempts.hold(attempt.get())).running()) {
                throw new DomainError(ExamLifeError.MESSAGE_TOO_LATE);
            }
        } else {
            scope.require(exams.find(id).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND)).rules().audience());
        }
        if (presences.say(id, key, attempt, required(text), current.require().id(), clock.instant())) {
            audit.record("exam.message-sent", "exam", id.toString(), Map.of("attempt", attempt.map(AttemptId::toString).orElse(""), "text", text.strip()));
        }
    }

    /**
     * Ends an attempt in the candidate's place; the answers held count.
     *
     * @throws DomainError {@code attempt.closed} when it is sealed already, {@code exam.reason-missing}
     */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public void end(ExamId id, AttemptId attempt, String reason) {
        String why = Adjustment.requireReason(reason);
        Attempt held = requireMine(id, attempts.hold(attempt));
        if (!held.running()) {
            throw new DomainError(AssessmentError.ATTEMPT_CLOSED);
        }
        sealing.seal(held, SealedBy.INVIGILATOR);
        audit.record("attempt.ended-by-invigilator", "attempt", attempt.toString(), Map.of("exam", id.value(), "reason", why));
    }

    /** Notes an incident; it stays with the attempt and changes nothing by itself. May be repeated with the same key. */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public void note(ExamId id, CallKey key, AttemptId attempt, IncidentKind kind, String text) {
        requireMine(id, attempts.find(attempt));
        if (presences.note(id, key, attempt, kind, required(text), current.require().id(), clock.instant())) {
            audit.record("attempt.incident-noted", "attempt", attempt.toString(), Map.of("exam", id.value(), "kind", kind.key(), "text", text.strip()));
        }
    }

    /** An incident and who noted it. @param by empty when the roster no longer holds the person */
    public record NotedIncident(RoomIncident incident, Optional<PersonSummary> by) {
    }

    /** What was noted about an attempt, the latest first. */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public List<NotedIncident> incidents(ExamId id, AttemptId attempt) {
        requireMine(id, attempts.find(attempt));
        List<RoomIncident> noted = presences.incidents(attempt);
        Map<PersonId, PersonSummary> names = people.all(noted.stream().map(RoomIncident::by).distinct().toList());
        return noted.stream().map(incident -> new NotedIncident(incident, Optional.ofNullable(names.get(incident.by())))).toList();
    }

    /** Lets the candidate's next device take the attempt over. */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Transactional
    public void allowDevice(ExamId id, AttemptId attempt) {
        requireMine(id, attempts.find(attempt));
        presences.allowDevice(attempt);
        audit.record("attempt.device-allowed", "attempt", attempt.toString(), Map.of("exam", id.value()));
    }

    private Attempt requireMine(ExamId id, Optional<Attempt> found) {
        Attempt attempt = found.filter(one -> one.exam().equals(id)).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        requireMine(people.find(attempt.person()).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND)));
        return attempt;
    }

    private void requireMine(PersonSummary person) {
        if (!scope.people().test(person)) {
            throw new DomainError(CommonError.OUT_OF_SCOPE);
        }
    }

    private static String required(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new DomainError(ExamLifeError.TEXT_MISSING);
        }
        return text.strip();
    }
}

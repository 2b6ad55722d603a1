package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tongguan.assessment.domain.Angoff;
import org.tongguan.assessment.domain.BankItem;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.PanelEstimates;
import org.tongguan.assessment.domain.Paper;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.organisation.PersonId;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Sets a pass mark by a panel of trainers: the modified Angoff method in two rounds (A15). */
@ApplicationScoped
@Access(Role.TRAINER)
public class PanelService {
    public static final int ROUNDS = 2;

    private final Exams exams;
    private final QuestionBank bank;
    private final PanelEstimates estimates;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PanelService(Exams exams, QuestionBank bank, PanelEstimates estimates, CurrentPerson current, AuditTrail audit, Clock clock) {
        this.exams = exams;
        this.bank = bank;
        this.estimates = estimates;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    PanelService() {
        this(null, null, null, null, null, null);
    }

    /** The caller's sheet; what others estimated is shown only after the own first round, so that it does not lead anyone. */
    @Access(Role.TRAINER)
    @Transactional
    public PanelSheet sheet(ExamId id) {
        Exam exam = exams.find(id).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        Angoff angoff = angoff(exam);
        PersonId me = current.require().id();
        Map<PersonId, Map<Long, BigDecimal>> first = estimates.of(id, 1);
        Map<PersonId, Map<Long, BigDecimal>> second = estimates.of(id, ROUNDS);
        Map<Long, BigDecimal> mine = first.getOrDefault(me, Map.of());
        boolean done = angoff.complete(mine);
        Map<Long, Question> questions = bank.versions(angoff.judged());
        List<PanelSheet.Line> lines = angoff.judged().stream().sorted().map(version -> new PanelSheet.Line(version, questions.get(version),
                Optional.ofNullable(mine.get(version)), Optional.ofNullable(second.getOrDefault(me, Map.of()).get(version)),
                done ? spread(version, first.values()) : Optional.empty())).toList();
        return new PanelSheet(exams.overview(id, clock.instant()).orElseThrow(), done, lines, angoff.fitting(),
                done ? angoff.cut(first.values()) : Optional.empty(), done ? angoff.revised(first, second) : Optional.empty());
    }

    /**
     * Keeps the caller's estimates; they may be given in parts.
     *
     * @param percents 0 … 100 by question version
     * @throws DomainError {@code exam.panel-invalid} for other numbers, other items, or a second round before the first is done;
     *                     {@code exam.panel-first-done} for the first round once it is done and the caller may see what others estimated;
     *                     {@code exam.wrong-phase} once the exam has opened, so that what set the pass mark stays as it was
     */
    @Access(Role.TRAINER)
    @Transactional
    public void estimate(ExamId id, int round, Map<Long, BigDecimal> percents) {
        requireNotOpened(exams.hold(id).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND)));
        PanelSheet sheet = sheet(id);
        boolean known = percents.keySet().stream().allMatch(version -> sheet.lines().stream().anyMatch(line -> line.version() == version));
        boolean inRange = percents.values().stream().allMatch(percent -> percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0);
        if (round < 1 || round > ROUNDS || round == ROUNDS && !sheet.firstDone() || !known || !inRange) {
            throw new DomainError(ExamLifeError.PANEL_INVALID);
        }
        if (round < ROUNDS && sheet.firstDone()) {
            throw new DomainError(ExamLifeError.PANEL_FIRST_DONE);
        }
        estimates.put(id, round, current.require().id(), percents, clock.instant());
        audit.record("exam.panel-estimated", "exam", id.toString(), Map.of("round", round, "items", percents.size()));
    }

    /**
     * Takes the panel's cut score over as the pass mark of a planned exam that has not opened: the second round's once all who have finished
     * the first have finished it, until then the first round's.
     *
     * @throws DomainError {@code exam.panel-invalid} without a result, {@code exam.from-file}, {@code exam.wrong-phase}
     */
    @Access(Role.TRAINER)
    @Transactional
    public void apply(ExamId id) {
        Exam exam = exams.hold(id).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        exam.requirePlanned();
        requireNotOpened(exam);
        PanelSheet sheet = sheet(id);
        PanelResult result = sheet.second().or(sheet::first).filter(one -> one.percent().compareTo(BigDecimal.ONE) >= 0)
                .orElseThrow(() -> new DomainError(ExamLifeError.PANEL_INVALID));
        exams.passMark(id, result.percent());
        audit.record("exam.pass-mark-set", "exam", id.toString(), Map.of("before", exam.terms().passPercent(), "after", result.percent(), "method",
                "angoff", "judges", result.judges(), "standardError", result.standardError(), "round", sheet.second().isPresent() ? 2 : 1));
    }

    private void requireNotOpened(Exam exam) {
        ExamPhase phase = exam.phase(clock.instant());
        if (phase.compareTo(ExamPhase.SCHEDULED) > 0) {
            throw new DomainError(ExamLifeError.WRONG_PHASE, Map.of("phase", phase.key(), "move", "pass-mark"));
        }
    }

    private Angoff angoff(Exam exam) {
        List<Paper> forms = exam.rules().forms() > 0 ? exams.forms(exam.id()) : List.of();
        return forms.isEmpty() ? Angoff.of(exam.terms().blueprint(), bank.outlines(exam.courseKey()).stream().map(BankItem::of).toList())
                : Angoff.of(forms);
    }

    private static Optional<PanelSheet.Spread> spread(long version, Collection<Map<Long, BigDecimal>> ratings) {
        List<BigDecimal> all = ratings.stream().map(one -> one.get(version)).filter(Objects::nonNull).sorted().toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(new PanelSheet.Spread(all.get(0),
                all.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(all.size()), 1, RoundingMode.HALF_UP),
                all.get(all.size() - 1)));
    }
}

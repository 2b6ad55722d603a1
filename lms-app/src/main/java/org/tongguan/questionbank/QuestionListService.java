package org.tongguan.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongguan.organisation.Tier;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.questionbank.persistence.QuestionRows;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;

/** The question bank as its trainers see it: lists, one question with its history, and status. */
@ApplicationScoped
@Access(Role.TRAINER)
public class QuestionListService {
    /** Questions whose status one call may set. */
    public static final int MOST_AT_ONCE = 500;

    private static final int EXAMS = 5;

    private final QuestionRows rows;
    private final QuestionUses uses;
    private final CourseSettings courses;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Event<QuestionsPut> put;
    private final Clock clock;

    @Inject
    QuestionListService(QuestionRows rows, QuestionUses uses, CourseSettings courses, CurrentUser user, AuditTrail audit, Event<QuestionsPut> put, Clock clock) {
        this.rows = rows;
        this.uses = uses;
        this.courses = courses;
        this.user = user;
        this.audit = audit;
        this.put = put;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    QuestionListService() {
        this(null, null, null, null, null, null, null);
    }

    /** The latest changed first. */
    @Access(Role.TRAINER)
    @Transactional
    public Page<QuestionLine> list(QuestionQuery query, int offset, int limit) {
        Map<String, Tier> tiers = courses.tiers();
        Page<QuestionLine> page = rows.page(query, banks(query, tiers), Math.max(0, offset), Page.limit(limit));
        Map<Long, QuestionFigures> figures = uses.of(page.items().stream().map(QuestionLine::id).toList());
        return new Page<>(page.items().stream().map(line -> line.with(Optional.ofNullable(tiers.get(line.bank())), figures.getOrDefault(line.id(), QuestionFigures.NONE)))
                .toList(), page.total(), page.offset(), page.limit());
    }

    /** Keys of the banks that hold questions. */
    @Access(Role.TRAINER)
    @Transactional
    public List<String> banks() {
        return rows.banks();
    }

    /** How many questions each bank holds that are not retired, by its key. */
    @Access(Role.TRAINER)
    @Transactional
    public Map<String, Integer> held() {
        return rows.held();
    }

    @Access(Role.TRAINER)
    @Transactional
    public QuestionHistory find(long id) {
        QuestionHistory found = rows.find(id).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        return found.with(found.line().with(courses.tier(found.line().bank()), uses.of(List.of(id)).getOrDefault(id, QuestionFigures.NONE)),
                uses.exams(id, EXAMS));
    }

    /** The question as it stood in one of its versions. */
    @Access(Role.TRAINER)
    @Transactional
    public Question version(long id, int number) {
        return rows.version(id, number).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }

    private static Optional<Set<String>> banks(QuestionQuery query, Map<String, Tier> tiers) {
        return query.tier().map(tier -> tiers.entrySet().stream().filter(course -> course.getValue() == tier).map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /**
     * Sets the status of all of these questions or of none.
     *
     * @throws DomainError {@code question.status-unfit} naming the first question that cannot go there, {@code question.too-many},
     *                     {@code question.exam-short} when an exam could no longer be drawn
     */
    @Access(Role.TRAINER)
    @Transactional
    public void setStatus(Set<Long> ids, QuestionStatus status) {
        if (ids.size() > MOST_AT_ONCE) {
            throw new DomainError(QuestionBankError.TOO_MANY, Map.of("maximum", Integer.toString(MOST_AT_ONCE)));
        }
        Map<Long, QuestionLine> held = rows.hold(ids);
        if (held.size() < ids.size()) {
            throw new DomainError(CommonError.NOT_FOUND);
        }
        held.values().stream().filter(line -> line.status() != status && !line.status().next().contains(status)).findFirst().ifPresent(line -> {
            throw new DomainError(QuestionBankError.STATUS_UNFIT, Map.of("code", line.code()));
        });
        List<QuestionLine> changed = held.values().stream().filter(line -> line.status() != status).toList();
        changed.forEach(line -> rows.setStatus(line, status, user.actor(), clock.instant()));
        changed.stream().filter(line -> line.status() == QuestionStatus.READY).map(QuestionLine::bank).distinct()
                .forEach(course -> QuestionsPut.requireDrawable(put, course));
        if (!changed.isEmpty()) {
            audit.record("question.status-set", "question", changed.get(0).code(), new TreeMap<>(Map.of("status", status.key(), "count",
                    changed.size(), "questions", String.join(",", changed.stream().limit(50).map(QuestionLine::code).toList()))));
        }
    }
}

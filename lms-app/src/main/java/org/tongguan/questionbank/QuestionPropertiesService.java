package org.tongguan.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.questionbank.domain.SaveStep;
import org.tongguan.questionbank.persistence.QuestionEdits;
import org.tongguan.questionbank.persistence.QuestionEdits.Standing;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Changes properties of many questions at once, each as if it had been edited alone (Q7). */
@ApplicationScoped
@Access(Role.TRAINER)
public class QuestionPropertiesService {
    /** Questions that one call may change. */
    public static final int MOST_AT_ONCE = 200;
    private static final int NAMED = 10;

    private final QuestionEdits edits;
    private final QuestionBank bank;
    private final CourseSettings courses;
    private final WrittenQuestions written;
    private final CurrentUser user;
    private final Event<QuestionsPut> put;
    private final Clock clock;

    /** A question with what it shall become. */
    private record Revision(Standing held, Question question, SaveStep step) {
    }

    @Inject
    QuestionPropertiesService(QuestionEdits edits, QuestionBank bank, CourseSettings courses, WrittenQuestions written, CurrentUser user,
            Event<QuestionsPut> put, Clock clock) {
        this.edits = edits;
        this.bank = bank;
        this.courses = courses;
        this.written = written;
        this.user = user;
        this.put = put;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    QuestionPropertiesService() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Writes the next version of each of these questions, as a draft, or of none. What says so already, or comes twice, stays.
     *
     * @param opened number of the version that the caller saw, by question id
     * @return how many got a new version
     * @throws DomainError {@code question.too-many}; {@code question.faulty} with each fault and its property; {@code question.newer-versions}
     *                     naming those that someone else has written since; {@code question.exam-short} when an exam could no longer be drawn
     */
    @Access(Role.TRAINER)
    @Transactional
    public int change(Map<Long, Integer> opened, QuestionProperties properties) {
        if (opened.size() > MOST_AT_ONCE) {
            throw new DomainError(QuestionBankError.TOO_MANY, Map.of("maximum", Integer.toString(MOST_AT_ONCE)));
        }
        properties.requireSound(courses.competences());
        List<Standing> held = edits.hold(opened.keySet());
        if (held.size() < opened.size()) {
            throw new DomainError(CommonError.NOT_FOUND);
        }
        held.stream().map(Standing::course).distinct().forEach(course -> properties.requireLesson(courses.allowed(course).lessons()));
        List<Revision> revisions = revisions(held, opened, properties);
        refuseOvertaken(revisions);
        List<Revision> changed = revisions.stream().filter(revision -> revision.step() == SaveStep.WRITE).toList();
        changed.forEach(this::write);
        changed.stream().map(Revision::held).filter(one -> one.status() == QuestionStatus.READY).map(Standing::course)
                .collect(Collectors.toCollection(TreeSet::new)).forEach(course -> QuestionsPut.requireDrawable(put, course));
        return changed.size();
    }

    private List<Revision> revisions(List<Standing> held, Map<Long, Integer> opened, QuestionProperties properties) {
        Map<Long, Question> current = bank.versions(held.stream().map(Standing::version).toList());
        List<Revision> revisions = new ArrayList<>();
        for (Standing standing : held) {
            Question question = properties.of(current.get(standing.version()));
            revisions.add(new Revision(standing, question, SaveStep.of(opened.getOrDefault(standing.id(), 0), standing.number(),
                    standing.says(question), standing.author().equals(user.actor()))));
        }
        return revisions;
    }

    private static void refuseOvertaken(List<Revision> revisions) {
        List<String> codes = revisions.stream().filter(revision -> revision.step() == SaveStep.REFUSE).map(revision -> revision.held().code()).toList();
        if (!codes.isEmpty()) {
            throw new DomainError(QuestionBankError.NEWER_VERSIONS, Map.of("count", Integer.toString(codes.size()), "codes",
                    codes.stream().limit(NAMED).collect(Collectors.joining(", ", "", codes.size() > NAMED ? " …" : ""))));
        }
    }

    private void write(Revision revision) {
        edits.revise(revision.held(), revision.question(), user.actor(), clock.instant());
        written.record(revision.held().course(), revision.question(), revision.held().number() + 1);
    }
}

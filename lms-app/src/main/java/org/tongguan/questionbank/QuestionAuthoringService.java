package org.tongguan.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.questionbank.CourseSettings.Allowed;
import org.tongguan.questionbank.domain.SaveStep;
import org.tongguan.questionbank.persistence.QuestionEdits;
import org.tongguan.questionbank.persistence.QuestionEdits.Standing;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Writes one question at a time, given in our own format; see {@link QuestionDocument}. */
@ApplicationScoped
@Access(Role.TRAINER)
public class QuestionAuthoringService {
    private final QuestionEdits edits;
    private final QuestionBank bank;
    private final MediaStore media;
    private final CourseSettings courses;
    private final CurrentUser user;
    private final WrittenQuestions written;
    private final Event<QuestionsPut> put;
    private final Clock clock;

    /** A question as it was saved. */
    public record Saved(long id, int version) {
    }

    @Inject
    QuestionAuthoringService(QuestionEdits edits, QuestionBank bank, MediaStore media, CourseSettings courses, CurrentUser user,
            WrittenQuestions written, Event<QuestionsPut> put, Clock clock) {
        this.edits = edits;
        this.bank = bank;
        this.media = media;
        this.courses = courses;
        this.user = user;
        this.written = written;
        this.put = put;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    QuestionAuthoringService() {
        this(null, null, null, null, null, null, null, null);
    }

    /** What the document says so far; stores nothing. */
    @Access(Role.TRAINER)
    public Optional<Question> look(Map<String, ?> document) {
        return QuestionDocument.read(document, Set.of(), Set.of()).question();
    }

    /**
     * Adds a draft to a course's bank. The same again by the same author changes nothing.
     *
     * @throws DomainError {@code question.faulty} with each fault and its place, {@code question.code-taken}, {@code input.not-found} for an
     *                     unknown course
     */
    @Access(Role.TRAINER)
    @Transactional
    public Saved add(String course, Map<String, ?> document) {
        courses.require(course);
        Question question = sound(document, courses.allowed(course));
        Optional<Long> added = edits.add(course, question, user.actor(), clock.instant());
        if (added.isPresent()) {
            written.record(course, question, 1);
            return new Saved(added.get(), 1);
        }
        Standing held = edits.hold(course, question.code()).orElseThrow(() -> new DomainError(CommonError.EDITED_MEANWHILE));
        if (step(0, held, question) != SaveStep.KEEP) {
            throw new DomainError(QuestionBankError.CODE_TAKEN, Map.of("code", question.code()));
        }
        return new Saved(held.id(), held.number());
    }

    /**
     * Writes the next version of a question, as a draft; its code stays.
     *
     * @param opened number of the version that the document was made from
     * @throws DomainError {@code question.faulty} with each fault and its place; {@code question.newer-version} when someone else has written
     *                     since; {@code question.exam-short} when an exam could no longer be drawn without the question
     */
    @Access(Role.TRAINER)
    @Transactional
    public Saved change(long id, int opened, Map<String, ?> document) {
        Standing held = edits.hold(id).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        Map<String, Object> named = new LinkedHashMap<>(document);
        named.put("id", held.code());
        Question question = sound(named, courses.allowed(held.course()).with(current(held)));
        return switch (step(opened, held, question)) {
            case KEEP -> new Saved(id, held.number());
            case REFUSE -> throw new DomainError(QuestionBankError.NEWER_VERSION,
                    Map.of("version", Integer.toString(held.number()), "by", held.author().isEmpty() ? CurrentUser.SYSTEM : held.author()));
            case WRITE -> {
                edits.revise(held, question, user.actor(), clock.instant());
                if (held.status() == QuestionStatus.READY) {
                    QuestionsPut.requireDrawable(put, held.course());
                }
                written.record(held.course(), question, held.number() + 1);
                yield new Saved(id, held.number() + 1);
            }
        };
    }

    private SaveStep step(int opened, Standing held, Question question) {
        return SaveStep.of(opened, held.number(), held.says(question), held.author().equals(user.actor()));
    }

    private Question current(Standing held) {
        return Optional.ofNullable(bank.versions(List.of(held.version())).get(held.version())).orElseThrow();
    }

    private Question sound(Map<String, ?> document, Allowed allowed) {
        QuestionDocument.Reading read = QuestionDocument.read(document, allowed.competences(), allowed.lessons());
        List<DomainError.Fault> faults = new ArrayList<>(read.faults());
        Optional<Question> question = read.question();
        if (faults.isEmpty()) {
            StoredMedia stored = new StoredMedia(media);
            question = question.map(stored::of);
            faults.addAll(stored.faults());
        }
        if (!faults.isEmpty()) {
            throw new DomainError(QuestionBankError.FAULTY, Map.of("count", Integer.toString(faults.size())), faults);
        }
        return question.orElseThrow();
    }
}

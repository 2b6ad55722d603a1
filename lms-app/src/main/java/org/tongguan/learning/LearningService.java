package org.tongguan.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.catalogue.LessonContent;
import org.tongguan.learning.domain.Enrolment;
import org.tongguan.learning.domain.Enrolments;
import org.tongguan.learning.domain.LessonMark;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.organisation.PersonId;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** A trainee's own courses. */
@ApplicationScoped
@Access
public class LearningService {
    private static final int WHOLE = 100;

    private final CurrentPerson current;
    private final CourseCatalogue catalogue;
    private final LearningProgress progress;
    private final Enrolments enrolments;
    private final StudyLedger ledger;

    @Inject
    LearningService(CurrentPerson current, CourseCatalogue catalogue, LearningProgress progress, Enrolments enrolments, StudyLedger ledger) {
        this.current = current;
        this.catalogue = catalogue;
        this.progress = progress;
        this.enrolments = enrolments;
        this.ledger = ledger;
    }

    @SuppressWarnings("NullAway")
    LearningService() {
        this(null, null, null, null, null);
    }

    /** The caller's enrolments, oldest first. */
    @Access({Role.TRAINEE})
    public List<CourseProgress> path() {
        return progress.of(current.require().id());
    }

    /** Courses that the caller is not enrolled on; open to read (L7). */
    @Access({Role.TRAINEE})
    public List<CourseSummary> others() {
        List<CourseProgress> own = path();
        return catalogue.current().stream()
                .filter(course -> own.stream().noneMatch(enrolled -> enrolled.course().id().equals(course.id()))).toList();
    }

    /** @throws DomainError {@code input.not-found} */
    @Access({Role.TRAINEE})
    public CourseStudy study(String courseKey) {
        PersonId person = current.require().id();
        CourseSummary latest = require(courseKey);
        Optional<CourseProgress> own = progress.of(person, latest.id());
        CourseSummary course = own.map(CourseProgress::course).orElse(latest);
        Optional<Enrolment> enrolment = own.flatMap(enrolled -> enrolments.find(person, course.id()));
        List<LessonProgress> lessons = catalogue.lessons(course.id(), course.version()).stream().map(lesson -> {
            LessonMark mark = enrolment.map(found -> found.mark(lesson.key())).orElse(LessonMark.UNREAD);
            return new LessonProgress(lesson, mark.percent(), mark.completed());
        }).toList();
        return new CourseStudy(course, own, lessons);
    }

    /** @throws DomainError {@code input.not-found} for an unknown course or lesson */
    @Access({Role.TRAINEE})
    public LessonStudy lesson(String courseKey, String lessonKey) {
        CourseStudy study = study(courseKey);
        List<LessonProgress> lessons = study.lessons();
        int at = IntStream.range(0, lessons.size()).filter(index -> lessons.get(index).lesson().key().equals(lessonKey)).findFirst()
                .orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        LessonContent content = catalogue.lesson(study.course().id(), study.course().version(), lessonKey)
                .orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        return new LessonStudy(study, content, lessons.get(at), key(lessons, at - 1), key(lessons, at + 1));
    }

    /**
     * Records how far the caller has read a lesson. May be repeated and may come late: less than before changes nothing (L3).
     *
     * @param percent   0 … 100
     * @param completed the caller has finished the lesson
     * @return the course as it stands now
     * @throws DomainError {@code learning.percent-out-of-range}, {@code learning.not-assigned}, {@code input.not-found}
     */
    @Access({Role.TRAINEE})
    public CourseStudy record(String courseKey, String lessonKey, int percent, boolean completed) {
        if (percent < 0 || percent > WHOLE) {
            throw new DomainError(LearningError.PERCENT_OUT_OF_RANGE, Map.of("percent", String.valueOf(percent)));
        }
        ledger.record(current.require().id(), require(courseKey), lessonKey, percent, completed);
        return study(courseKey);
    }

    private CourseSummary require(String courseKey) {
        return catalogue.byKey(courseKey).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }

    private static Optional<String> key(List<LessonProgress> lessons, int at) {
        return at < 0 || at >= lessons.size() ? Optional.empty() : Optional.of(lessons.get(at).lesson().key());
    }
}

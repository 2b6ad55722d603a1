package org.tongguan.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tongguan.catalogue.persistence.LoadLog;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** The courses for readers, and for trainers the state of their files. */
@ApplicationScoped
@Access
public class CatalogueService {
    private final CourseCatalogue catalogue;
    private final ContentLoading loading;
    private final LoadLog log;

    @Inject
    CatalogueService(CourseCatalogue catalogue, ContentLoading loading, LoadLog log) {
        this.catalogue = catalogue;
        this.loading = loading;
        this.log = log;
    }

    @SuppressWarnings("NullAway")
    CatalogueService() {
        this(null, null, null);
    }

    @Access
    public List<CourseSummary> courses() {
        return catalogue.current();
    }

    /** @throws DomainError {@code input.not-found} */
    @Access
    public CourseOutline course(String key) {
        CourseSummary course = require(key);
        return new CourseOutline(course, catalogue.lessons(course.id()));
    }

    /** @throws DomainError {@code input.not-found} for an unknown course or lesson */
    @Access
    public LessonContent lesson(String courseKey, String lessonKey) {
        return catalogue.lesson(require(courseKey).id(), lessonKey).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }

    @Access({Role.TRAINER})
    public ContentStatus status() {
        return new ContentStatus(log.loaded(catalogue.current()), log.faults());
    }

    /** Reads the content files again. Each course is its own transaction, so that a broken one holds up no other. */
    @Access({Role.TRAINER})
    public LoadOutcome reload() {
        LoadOutcome outcome = loading.load();
        log.recordReload(outcome.published().size(), outcome.faults().size());
        return outcome;
    }

    private CourseSummary require(String key) {
        return catalogue.byKey(key).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }
}

package org.tongguan.catalogue.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.tongguan.catalogue.CourseId;
import org.tongguan.catalogue.CoursePublished;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.catalogue.domain.CourseDraft;
import org.tongguan.catalogue.domain.LessonDraft;
import org.tongguan.platform.audit.AuditTrail;

/** Keeps every version of every course; a changed draft becomes the next version and the current one. */
@ApplicationScoped
public class CourseVersions {
    private record Current(int number, String digest) {
    }

    private final Jdbi jdbi;
    private final Clock clock;
    private final Event<CoursePublished> published;
    private final AuditTrail audit;

    @Inject
    CourseVersions(Jdbi jdbi, Clock clock, Event<CoursePublished> published, AuditTrail audit) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.published = published;
        this.audit = audit;
    }

    @SuppressWarnings("NullAway")
    CourseVersions() {
        this(null, null, null, null);
    }

    /**
     * Makes a new version when the files differ from the current one's, and tells the other slices. Nodes that load the same files at the
     * same moment wait for each other on the course's row, and the second finds nothing to do.
     *
     * @return the new version's number, or empty when nothing changed
     */
    @Transactional
    public Optional<Integer> publish(CourseDraft draft) {
        long course = courseRow(draft.key());
        Optional<Current> current = current(course);
        if (current.isPresent() && current.get().digest().equals(draft.digest())) {
            return Optional.empty();
        }
        int number = current.map(Current::number).orElse(0) + 1;
        jdbi.useHandle(handle -> {
            long version = insertVersion(handle, course, number, draft);
            insertLessons(handle, version, draft);
            handle.execute("UPDATE course SET current_version_id = ? WHERE id = ?", version, course);
        });
        published.fire(new CoursePublished(new CourseSummary(new CourseId(course), draft.key(), number, draft.tier(), draft.hours(),
                draft.title(), draft.summary(), draft.lessons().size(), draft.certificateTitle(), draft.validityMonths())));
        audit.record("course.published", "course", draft.key(), Map.of("version", number, "digest", draft.digest()));
        return Optional.of(number);
    }

    private long courseRow(String key) {
        return jdbi.withHandle(handle -> {
            Optional<Long> known = handle.select("SELECT id FROM course WHERE course_key = ?", key).mapTo(Long.class).findOne();
            if (known.isEmpty()) {
                handle.execute("INSERT IGNORE INTO course (course_key) VALUES (?)", key);
            }
            return handle.select("SELECT id FROM course WHERE course_key = ? FOR UPDATE", key).mapTo(Long.class).one();
        });
    }

    private Optional<Current> current(long course) {
        return jdbi.withHandle(handle -> handle.select("""
                SELECT number, digest FROM course_version WHERE course_id = ? ORDER BY number DESC LIMIT 1 FOR UPDATE""", course)
                .map((rows, context) -> new Current(rows.getInt(1), rows.getString(2))).findOne());
    }

    private long insertVersion(Handle handle, long course, int number, CourseDraft draft) {
        return handle.createUpdate("""
                INSERT INTO course_version (course_id, number, digest, tier, hours, title_zh, title_en, summary_zh, summary_en, competences,
                                            certificate_title_zh, certificate_title_en, validity_months, questions, published_at)
                VALUES (:course, :number, :digest, :tier, :hours, :titleZh, :titleEn, :summaryZh, :summaryEn, :competences,
                        :certificateZh, :certificateEn, :validity, :questions, :now)""")
                .bind("course", course).bind("number", number).bind("digest", draft.digest()).bind("tier", draft.tier().name())
                .bind("hours", draft.hours()).bind("titleZh", draft.title().zh()).bind("titleEn", draft.title().en())
                .bind("summaryZh", draft.summary().zh()).bind("summaryEn", draft.summary().en())
                .bind("competences", String.join(",", draft.competences()))
                .bind("certificateZh", draft.certificateTitle().zh()).bind("certificateEn", draft.certificateTitle().en())
                .bind("validity", draft.validityMonths()).bind("questions", draft.questions()).bind("now", clock.instant())
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
    }

    private static void insertLessons(Handle handle, long version, CourseDraft draft) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO lesson (course_version_id, position, lesson_key, title_zh, title_en, summary_zh, summary_en, minutes, competences,
                                    html)
                VALUES (:version, :position, :key, :titleZh, :titleEn, :summaryZh, :summaryEn, :minutes, :competences, :html)""");
        int position = 0;
        for (LessonDraft lesson : draft.lessons()) {
            position++;
            batch.bind("version", version).bind("position", position).bind("key", lesson.key())
                    .bind("titleZh", lesson.title().zh()).bind("titleEn", lesson.title().en())
                    .bind("summaryZh", lesson.summary().zh()).bind("summaryEn", lesson.summary().en())
                    .bind("minutes", lesson.minutes()).bind("competences", String.join(",", lesson.competences()))
                    .bind("html", lesson.html()).add();
        }
        batch.execute();
    }
}

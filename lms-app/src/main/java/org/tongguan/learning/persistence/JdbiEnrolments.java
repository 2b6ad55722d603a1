package org.tongguan.learning.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.tongguan.catalogue.CourseId;
import org.tongguan.learning.StudyState;
import org.tongguan.learning.domain.Enrolment;
import org.tongguan.learning.domain.EnrolmentRow;
import org.tongguan.learning.domain.Enrolments;
import org.tongguan.learning.domain.LessonMark;
import org.tongguan.organisation.PersonId;

@ApplicationScoped
class JdbiEnrolments implements Enrolments {
    private static final String SELECT = """
            SELECT id, course_id, course_version, state, assigned_at, due_on, completed_at, last_lesson FROM enrolment
            WHERE person_id = :person
            """;
    private static final String LOCK = " FOR UPDATE";

    private final Jdbi jdbi;

    @Inject
    JdbiEnrolments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    JdbiEnrolments() {
        this(null);
    }

    @Override
    public Optional<Enrolment> lock(PersonId person, CourseId course) {
        return one(person, course, LOCK);
    }

    @Override
    public Optional<Enrolment> find(PersonId person, CourseId course) {
        return one(person, course, "");
    }

    private Optional<Enrolment> one(PersonId person, CourseId course, String lock) {
        return jdbi.withHandle(handle -> rows(handle, handle.createQuery(SELECT + "AND course_id = :course" + lock)
                .bind("person", person.value()).bind("course", course.value()), lock).stream().findFirst().map(EnrolmentRow::enrolment));
    }

    @Override
    public List<EnrolmentRow> of(PersonId person) {
        return jdbi.withHandle(handle -> rows(handle, handle.createQuery(SELECT + "ORDER BY assigned_at, id").bind("person", person.value()), ""));
    }

    /** In two queries, however many enrolments. */
    private static List<EnrolmentRow> rows(Handle handle, Query query, String lock) {
        List<Stored> stored = query.map((rows, context) -> Stored.of(rows)).list();
        Map<Long, Map<String, LessonMark>> marks = new HashMap<>();
        if (!stored.isEmpty()) {
            handle.createQuery("SELECT enrolment_id, lesson_key, percent, completed_at FROM lesson_progress WHERE enrolment_id IN (<ids>)" + lock)
                    .bindList("ids", stored.stream().map(Stored::id).toList())
                    .map((rows, context) -> marks.computeIfAbsent(rows.getLong(1), first -> new HashMap<>())
                            .put(rows.getString(2), new LessonMark(rows.getInt(3), instant(rows, "completed_at")))).list();
        }
        return stored.stream().map(row -> row.with(marks.getOrDefault(row.id(), Map.of()))).toList();
    }

    /** An enrolment's own row, before its marks are read. */
    private record Stored(long id, CourseId course, OptionalInt version, StudyState state, Optional<String> lastLesson, Instant assignedAt,
            LocalDate dueOn, Optional<Instant> completedAt) {
        static Stored of(ResultSet rows) throws SQLException {
            int version = rows.getInt("course_version");
            OptionalInt studied = rows.wasNull() ? OptionalInt.empty() : OptionalInt.of(version);
            return new Stored(rows.getLong("id"), new CourseId(rows.getLong("course_id")), studied, StudyState.valueOf(rows.getString("state")),
                    Optional.ofNullable(rows.getString("last_lesson")), instant(rows, "assigned_at").orElseThrow(),
                    rows.getObject("due_on", LocalDate.class), instant(rows, "completed_at"));
        }

        EnrolmentRow with(Map<String, LessonMark> marks) {
            return new EnrolmentRow(course, new Enrolment(id, version, state, lastLesson, marks), assignedAt, dueOn, completedAt);
        }
    }

    @Override
    public boolean isCompleted(PersonId person, CourseId course) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT 1 FROM enrolment WHERE person_id = :person AND course_id = :course AND state = 'COMPLETED'")
                .bind("person", person.value()).bind("course", course.value()).mapTo(Integer.class).findOne().isPresent());
    }

    @Override
    public void store(Enrolment enrolment, String lesson, boolean completed, Instant now) {
        LessonMark mark = enrolment.mark(lesson);
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                    INSERT INTO lesson_progress (enrolment_id, lesson_key, percent, updated_at, completed_at)
                    VALUES (:enrolment, :lesson, :percent, :now, :completedAt)
                    ON DUPLICATE KEY UPDATE percent = VALUES(percent), updated_at = VALUES(updated_at), completed_at = VALUES(completed_at)""")
                    .bind("enrolment", enrolment.id()).bind("lesson", lesson).bind("percent", mark.percent()).bind("now", now)
                    .bindByType("completedAt", mark.completedAt().orElse(null), Instant.class).execute();
            handle.createUpdate("""
                    UPDATE enrolment SET course_version = :version, state = :state, last_lesson = :lesson,
                        started_at = COALESCE(started_at, :now), completed_at = IF(:completed, :now, completed_at)
                    WHERE id = :id""")
                    .bind("version", enrolment.version().orElseThrow()).bind("state", enrolment.state().name()).bind("lesson", lesson)
                    .bind("now", now).bind("completed", completed).bind("id", enrolment.id()).execute();
        });
    }

    private static Optional<Instant> instant(ResultSet rows, String column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, LocalDateTime.class)).map(time -> time.toInstant(ZoneOffset.UTC));
    }
}

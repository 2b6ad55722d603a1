package org.tongguan.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.organisation.Tier;
import org.tongguan.platform.persistence.Momentary;
import org.tongguan.shared.Bilingual;

/** Look-ups of courses for other slices. What is current is open to every signed-in person, so nothing is checked here. */
@ApplicationScoped
public class CourseCatalogue {
    private static final String COURSE = """
            SELECT c.id, c.course_key, v.number, v.tier, v.hours, v.title_zh, v.title_en, v.summary_zh, v.summary_en,
                   v.certificate_title_zh, v.certificate_title_en, v.validity_months,
                   (SELECT COUNT(*) FROM lesson l WHERE l.course_version_id = v.id) AS lessons
            FROM course c JOIN course_version v ON v.course_id = c.id
            """;
    private static final String CURRENT = COURSE + "WHERE v.id = c.current_version_id ";
    private static final String LESSON = """
            SELECT l.lesson_key, l.position, l.title_zh, l.title_en, l.summary_zh, l.summary_en, l.minutes, l.competences, l.html
            FROM lesson l JOIN course_version v ON v.id = l.course_version_id
            """;
    private static final String OF_VERSION = LESSON + "WHERE v.course_id = :course AND v.number = :version ";

    private final Jdbi jdbi;
    private final Momentary<String, Optional<CourseSummary>> recent = new Momentary<>(Duration.ofSeconds(1));

    @Inject
    CourseCatalogue(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    CourseCatalogue() {
        this(null);
    }

    /** Every course in its current version, leaders' first. */
    public List<CourseSummary> current() {
        return jdbi.withHandle(handle -> handle
                .createQuery(CURRENT + "ORDER BY FIELD(v.tier, 'LEADER', 'GENERAL_STAFF', 'TECHNICIAN'), c.course_key")
                .map((rows, context) -> course(rows)).list());
    }

    public Optional<CourseSummary> find(CourseId id) {
        return jdbi.withHandle(handle -> handle.createQuery(CURRENT + "AND c.id = :id").bind("id", id.value())
                .map((rows, context) -> course(rows)).findOne());
    }

    /** An earlier or the current version. */
    public Optional<CourseSummary> find(CourseId id, int version) {
        return jdbi.withHandle(handle -> handle.createQuery(COURSE + "WHERE c.id = :id AND v.number = :version")
                .bind("id", id.value()).bind("version", version).map((rows, context) -> course(rows)).findOne());
    }

    /** Courses in the versions asked for, none for the current one; in one query. */
    public Map<CourseId, CourseSummary> all(Map<CourseId, OptionalInt> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        Map<CourseId, CourseSummary> found = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(COURSE.replaceFirst("SELECT", "SELECT v.id = c.current_version_id AS is_current,")
                + "WHERE c.id IN (<courses>) AND (v.id = c.current_version_id OR v.number IN (<numbers>))")
                .bindList("courses", versions.keySet().stream().map(CourseId::value).toList())
                .bindList("numbers", numbers(versions.values()))
                .map((rows, context) -> Map.entry(rows.getBoolean("is_current"), course(rows)))
                .forEach(entry -> {
                    OptionalInt wanted = versions.get(entry.getValue().id());
                    if (wanted.isPresent() ? wanted.getAsInt() == entry.getValue().version() : entry.getKey()) {
                        found.put(entry.getValue().id(), entry.getValue());
                    }
                }));
        return found;
    }

    /** Keys of the lessons of these courses in these versions, in their order; in one query. */
    public Map<CourseId, List<String>> lessonKeys(Collection<CourseSummary> courses) {
        if (courses.isEmpty()) {
            return Map.of();
        }
        Map<CourseId, OptionalInt> wanted = new HashMap<>();
        courses.forEach(course -> wanted.put(course.id(), OptionalInt.of(course.version())));
        Map<CourseId, List<String>> keys = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                SELECT v.course_id, v.number, l.lesson_key FROM course_version v JOIN lesson l ON l.course_version_id = v.id
                WHERE v.course_id IN (<courses>) AND v.number IN (<numbers>) ORDER BY l.position""")
                .bindList("courses", wanted.keySet().stream().map(CourseId::value).toList()).bindList("numbers", numbers(wanted.values()))
                .map((rows, context) -> {
                    CourseId course = new CourseId(rows.getLong("course_id"));
                    if (wanted.get(course).getAsInt() == rows.getInt("number")) {
                        keys.computeIfAbsent(course, first -> new ArrayList<>()).add(rows.getString("lesson_key"));
                    }
                    return course;
                }).list());
        return keys;
    }

    /** No version has the number 0, and an empty list is no SQL. */
    private static List<Integer> numbers(Collection<OptionalInt> versions) {
        return versions.stream().map(version -> version.orElse(0)).distinct().toList();
    }

    public Optional<CourseSummary> byKey(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(CURRENT + "AND c.course_key = :key").bind("key", key)
                .map((rows, context) -> course(rows)).findOne());
    }

    /** The same as it stood at most a second ago, for the many who start an exam at once. */
    public Optional<CourseSummary> recentByKey(String key) {
        return recent.get(key, this::byKey);
    }

    /** The lessons of the current version in order; none when there is no such course. */
    public List<LessonOutline> lessons(CourseId course) {
        return jdbi.withHandle(handle -> handle
                .createQuery(LESSON + "JOIN course c ON c.current_version_id = v.id WHERE c.id = :course ORDER BY l.position")
                .bind("course", course.value()).map((rows, context) -> outline(rows)).list());
    }

    /** The lessons of an earlier or the current version in order. */
    public List<LessonOutline> lessons(CourseId course, int version) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_VERSION + "ORDER BY l.position")
                .bind("course", course.value()).bind("version", version).map((rows, context) -> outline(rows)).list());
    }

    /** A lesson of the current version. */
    public Optional<LessonContent> lesson(CourseId course, String lessonKey) {
        return find(course).flatMap(current -> lesson(course, current.version(), lessonKey));
    }

    /** A lesson of an earlier or the current version. */
    public Optional<LessonContent> lesson(CourseId course, int version, String lessonKey) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_VERSION + "AND l.lesson_key = :key")
                .bind("course", course.value()).bind("version", version).bind("key", lessonKey)
                .map((rows, context) -> new LessonContent(outline(rows), rows.getString("html"))).findOne());
    }

    private static CourseSummary course(ResultSet rows) throws SQLException {
        return new CourseSummary(new CourseId(rows.getLong("id")), rows.getString("course_key"), rows.getInt("number"),
                Tier.valueOf(rows.getString("tier")), rows.getBigDecimal("hours"),
                Bilingual.of(rows.getString("title_zh"), rows.getString("title_en")),
                Bilingual.of(rows.getString("summary_zh"), rows.getString("summary_en")), rows.getInt("lessons"),
                Bilingual.of(rows.getString("certificate_title_zh"), rows.getString("certificate_title_en")),
                rows.getInt("validity_months"));
    }

    private static LessonOutline outline(ResultSet rows) throws SQLException {
        return new LessonOutline(rows.getString("lesson_key"), rows.getInt("position"),
                Bilingual.of(rows.getString("title_zh"), rows.getString("title_en")),
                Bilingual.of(rows.getString("summary_zh"), rows.getString("summary_en")), rows.getInt("minutes"),
                List.of(rows.getString("competences").split(",")));
    }
}

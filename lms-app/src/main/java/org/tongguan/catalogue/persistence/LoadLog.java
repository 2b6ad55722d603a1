package org.tongguan.catalogue.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.tongguan.catalogue.LoadFault;
import org.tongguan.catalogue.LoadedCourse;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.platform.audit.AuditTrail;

/** What came of the latest load of the content files. */
@ApplicationScoped
public class LoadLog {
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final int LONGEST_PLACE = 400;
    private static final int LONGEST_FOLDER = 120;

    private final Jdbi jdbi;
    private final Clock clock;
    private final AuditTrail audit;

    @Inject
    LoadLog(Jdbi jdbi, Clock clock, AuditTrail audit) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.audit = audit;
    }

    @SuppressWarnings("NullAway")
    LoadLog() {
        this(null, null, null);
    }

    /** Replaces the faults of the load before. */
    @Transactional
    public void replace(List<LoadFault> faults) {
        Instant now = clock.instant();
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM content_fault");
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO content_fault (folder, place, code, parameters, found_at)
                    VALUES (:folder, :place, :code, :parameters, :now)""");
            for (LoadFault fault : faults) {
                batch.bind("folder", cut(fault.folder(), LONGEST_FOLDER)).bind("place", cut(fault.place(), LONGEST_PLACE))
                        .bind("code", fault.code()).bind("parameters", JSON.toJson(new TreeMap<>(fault.values()))).bind("now", now).add();
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    /** Leaves a trace that a person had the files loaded anew. */
    @Transactional
    public void recordReload(int published, int faults) {
        audit.record("content.reloaded", "content", "courses", Map.of("published", published, "faults", faults));
    }

    public List<LoadFault> faults() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT folder, place, code, parameters FROM content_fault ORDER BY id")
                .map((rows, context) -> fault(rows)).list());
    }

    /** When each course's current version was published, and what it holds; in one query, in the order given. */
    public List<LoadedCourse> loaded(List<CourseSummary> courses) {
        Map<Long, CourseSummary> current = courses.stream().collect(Collectors.toMap(course -> course.id().value(), Function.identity()));
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT c.id, v.questions, v.published_at FROM course c JOIN course_version v ON v.id = c.current_version_id""")
                .map((rows, context) -> current.containsKey(rows.getLong("id")) ? Optional.of(new LoadedCourse(current.get(rows.getLong("id")),
                        rows.getInt("questions"), context.findColumnMapperFor(Instant.class).orElseThrow().map(rows, "published_at", context)))
                        : Optional.<LoadedCourse>empty())
                .stream().flatMap(Optional::stream).sorted(Comparator.comparingInt(loaded -> courses.indexOf(loaded.course()))).toList());
    }

    private static LoadFault fault(ResultSet rows) throws SQLException {
        Map<String, String> values = new TreeMap<>();
        JSON.fromJson(rows.getString("parameters"), Map.class)
                .forEach((name, value) -> values.put(String.valueOf(name), String.valueOf(value)));
        return new LoadFault(rows.getString("folder"), rows.getString("place"), rows.getString("code"), values);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}

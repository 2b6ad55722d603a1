package org.tongguan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.assessment.domain.MarkingTasks;
import org.tongguan.assessment.domain.WeightedKappa;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.Page;

/** Responses to mark in the tables {@code marking_task} and {@code marker_mark}. */
@ApplicationScoped
class JdbiMarkingTasks implements MarkingTasks {
    private static final String SELECT = """
            SELECT t.attempt_id, t.slot, t.exam_id, t.question_version_id, t.code, t.wanted, t.given, t.finished FROM marking_task t
            """;
    /** Not finished, not marked by this marker, and not the marker's own. */
    private static final String MINE = """
            t.finished = FALSE AND NOT EXISTS (SELECT 1 FROM marker_mark m WHERE m.attempt_id = t.attempt_id AND m.slot = t.slot
                AND m.marker = :marker) AND NOT EXISTS (SELECT 1 FROM attempt a WHERE a.id = t.attempt_id AND a.person_id = :self)""";
    private static final String FREE = " AND (t.claimed_until IS NULL OR t.claimed_until < :now OR t.claimed_by = :marker) ";
    /** All of an exam, from an index, without the few of the caller's own. */
    private static final String COUNT_LISTED = """
            SELECT (SELECT COUNT(*) FROM marking_task t WHERE t.exam_id = :exam AND t.code LIKE :code)
                - (SELECT COUNT(*) FROM attempt a JOIN marking_task t ON t.attempt_id = a.id WHERE a.exam_id = :exam AND a.person_id = :self AND t.code LIKE :code)""";

    private final Jdbi jdbi;

    @Inject
    JdbiMarkingTasks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    JdbiMarkingTasks() {
        this(null);
    }

    @Override
    public void open(AttemptId attempt, int slot, ExamId exam, long version, String code) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO marking_task (attempt_id, slot, exam_id, question_version_id, code, wanted)
                SELECT :attempt, :slot, id, :version, :code, markers FROM exam WHERE id = :exam LOCK IN SHARE MODE""")
                .bind("attempt", attempt.value()).bind("slot", slot).bind("exam", exam.value()).bind("version", version).bind("code", code).execute());
    }

    @Override
    public List<Count> counts(String marker, Optional<PersonId> self, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT c.exam_id, e.title_zh, e.title_en, e.markers, JSON_VALUE(e.plan, '$.tolerance') AS tolerance, c.open, c.finished, c.doubled,
                       COALESCE(m.waiting, 0) AS waiting
                FROM (SELECT exam_id, SUM(finished = FALSE) AS open, SUM(finished) AS finished, SUM(given > 1) AS doubled
                      FROM marking_task GROUP BY exam_id) c
                JOIN exam e ON e.id = c.exam_id
                LEFT JOIN (SELECT t.exam_id, COUNT(*) AS waiting FROM exam o JOIN marking_task t ON t.exam_id = o.id WHERE %s GROUP BY t.exam_id) m
                  ON m.exam_id = c.exam_id
                ORDER BY c.open DESC, c.exam_id DESC LIMIT 200""".formatted(MINE + FREE))
                .bind("marker", marker).bind("self", person(self)).bind("now", now)
                .map((rows, context) -> new Count(new ExamId(rows.getLong("exam_id")),
                        Bilingual.of(rows.getString("title_zh"), rows.getString("title_en")), rows.getInt("waiting"), rows.getInt("open"),
                        rows.getInt("finished"), rows.getInt("doubled"), rows.getInt("markers"),
                        Optional.ofNullable(rows.getString("tolerance")).map(Integer::valueOf).orElse(ExamPlan.USUAL_TOLERANCE))).list());
    }

    @Override
    public Page<Listed> list(ExamId exam, String marker, Optional<PersonId> self, String code, boolean mine, int offset, int limit) {
        String from = """
                FROM marking_task t JOIN attempt a ON a.id = t.attempt_id
                %s JOIN marker_mark m ON m.attempt_id = t.attempt_id AND m.slot = t.slot AND m.marker = :marker
                WHERE t.exam_id = :exam AND a.person_id <> :self AND t.code LIKE :code
                """.formatted(mine ? "" : "LEFT");
        return jdbi.withHandle(handle -> {
            Query counted = mine ? handle.createQuery("SELECT COUNT(*) " + from).bind("marker", marker) : handle.createQuery(COUNT_LISTED);
            long total = counted.bind("exam", exam.value()).bind("self", person(self)).bind("code", code + "%").mapTo(Long.class).one();
            return new Page<>(handle.createQuery("""
                    SELECT p.*, q.code AS question, v.stem_zh, v.stem_en
                    FROM (SELECT t.code, t.question_version_id, t.wanted, t.given, t.finished, m.fraction, m.marked_at, a.marked_at IS NOT NULL AS marked %s
                          ORDER BY %s LIMIT :limit OFFSET :offset) p
                    JOIN question_version v ON v.id = p.question_version_id JOIN question q ON q.id = v.question_id
                    ORDER BY %s""".formatted(from, mine ? "m.marked_at DESC, t.code" : "t.finished, t.code",
                    mine ? "p.marked_at DESC, p.code" : "p.finished, p.code"))
                    .bind("exam", exam.value()).bind("marker", marker).bind("self", person(self)).bind("code", code + "%")
                    .bind("limit", limit).bind("offset", offset).map((rows, context) -> listed(rows)).list(), total, offset, limit);
        });
    }

    private static Listed listed(ResultSet rows) throws SQLException {
        return new Listed(rows.getString("code"), rows.getString("question"), Bilingual.of(rows.getString("stem_zh"), rows.getString("stem_en")),
                rows.getInt("wanted"), rows.getInt("given"), rows.getBoolean("finished"), Optional.ofNullable(rows.getBigDecimal("fraction")),
                rows.getBoolean("marked"));
    }

    @Override
    public List<Task> of(AttemptId attempt) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE t.attempt_id = :attempt ORDER BY t.slot").bind("attempt", attempt.value())
                .map((rows, context) -> task(rows)).list());
    }

    @Override
    public Map<ExamId, List<WeightedKappa.Pair>> pairs(Collection<ExamId> exams) {
        Map<ExamId, List<WeightedKappa.Pair>> pairs = new HashMap<>();
        if (!exams.isEmpty()) {
            jdbi.useHandle(handle -> handle.createQuery("SELECT exam_id, first, second, pairs FROM marking_agreement WHERE exam_id IN (<exams>)")
                    .bindList("exams", exams.stream().map(ExamId::value).toList())
                    .map((rows, context) -> pairs.computeIfAbsent(new ExamId(rows.getLong("exam_id")), first -> new ArrayList<>())
                            .add(new WeightedKappa.Pair(rows.getInt("first"), rows.getInt("second"), rows.getInt("pairs")))).list());
        }
        return pairs;
    }

    @Override
    public Optional<Task> claim(ExamId exam, String marker, Optional<PersonId> self, Instant now, Instant until) {
        return jdbi.withHandle(handle -> {
            Optional<Task> task = handle.createQuery(SELECT + "WHERE t.exam_id = :exam AND " + MINE + FREE + """
                    ORDER BY t.claimed_by <=> :marker DESC, t.code LIMIT 1 FOR UPDATE SKIP LOCKED""")
                    .bind("exam", exam.value()).bind("marker", marker).bind("self", person(self)).bind("now", now)
                    .map((rows, context) -> task(rows)).findOne();
            task.ifPresent(taken -> handle.createUpdate("""
                    UPDATE marking_task SET claimed_by = :marker, claimed_until = :until WHERE attempt_id = :attempt AND slot = :slot""")
                    .bind("marker", marker).bind("until", until).bind("attempt", taken.attempt().value()).bind("slot", taken.slot()).execute());
            return task;
        });
    }

    @Override
    public Optional<Task> hold(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE t.code = :code FOR UPDATE").bind("code", code)
                .map((rows, context) -> task(rows)).findOne());
    }

    @Override
    public List<Mark> marks(AttemptId attempt, int slot) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT marker, given, fraction, comment, marked_at FROM marker_mark WHERE attempt_id = :attempt AND slot = :slot
                ORDER BY round""").bind("attempt", attempt.value()).bind("slot", slot)
                .map((rows, context) -> new Mark(rows.getString("marker"), lines(rows.getString("given")), rows.getBigDecimal("fraction"),
                        rows.getString("comment"), JdbiAttempts.instant(rows, "marked_at"))).list());
    }

    @Override
    public void add(Task task, int round, Mark mark) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO marker_mark (attempt_id, slot, round, marker, given, fraction, comment, marked_at)
                VALUES (:attempt, :slot, :round, :marker, :lines, :fraction, :comment, :at)""")
                .bind("attempt", task.attempt().value()).bind("slot", task.slot()).bind("round", round).bind("marker", mark.marker())
                .bind("lines", text(mark.lines())).bind("fraction", mark.fraction()).bind("comment", mark.comment()).bind("at", mark.at())
                .execute());
    }

    @Override
    public void replace(Task task, Mark mark) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                UPDATE marker_mark SET given = :lines, fraction = :fraction, comment = :comment, marked_at = :at
                WHERE attempt_id = :attempt AND slot = :slot AND marker = :marker""")
                .bind("lines", text(mark.lines())).bind("fraction", mark.fraction()).bind("comment", mark.comment()).bind("at", mark.at())
                .bind("attempt", task.attempt().value()).bind("slot", task.slot()).bind("marker", mark.marker()).execute());
    }

    @Override
    public void compare(ExamId exam, int first, int second) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO marking_agreement (exam_id, first, second, pairs) VALUES (:exam, :first, :second, 1)
                ON DUPLICATE KEY UPDATE pairs = pairs + 1""")
                .bind("exam", exam.value()).bind("first", first).bind("second", second).execute());
    }

    @Override
    public void askSecond(Task task) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                UPDATE marking_task SET wanted = 2, finished = FALSE, second_asked = TRUE WHERE attempt_id = :attempt AND slot = :slot""")
                .bind("attempt", task.attempt().value()).bind("slot", task.slot()).execute());
    }

    @Override
    public void update(Task task, int wanted, int given, boolean finished) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                UPDATE marking_task SET wanted = :wanted, given = :given, finished = :finished, claimed_by = NULL, claimed_until = NULL
                WHERE attempt_id = :attempt AND slot = :slot""")
                .bind("wanted", wanted).bind("given", given).bind("finished", finished).bind("attempt", task.attempt().value())
                .bind("slot", task.slot()).execute());
    }

    @Override
    public void wantForAll(ExamId exam, int markers) {
        jdbi.useHandle(handle -> handle.execute("UPDATE exam SET markers = ? WHERE id = ?", markers, exam.value()));
    }

    /** Row by row through its primary key, which a marker holds first as well. */
    @Override
    public int wantForOpen(ExamId exam, int markers) {
        return jdbi.withHandle(handle -> {
            List<Task> open = handle.createQuery(SELECT + "WHERE t.exam_id = :exam AND t.finished = FALSE AND t.wanted <> :markers")
                    .bind("exam", exam.value()).bind("markers", markers).map((rows, context) -> task(rows)).list();
            PreparedBatch rows = handle.prepareBatch("""
                    UPDATE marking_task SET wanted = :markers WHERE attempt_id = :attempt AND slot = :slot AND finished = FALSE
                        AND (wanted < :markers OR wanted > :markers AND given = 0 AND second_asked = FALSE)""");
            open.forEach(task -> rows.bind("markers", markers).bind("attempt", task.attempt().value()).bind("slot", task.slot()).add());
            return open.isEmpty() ? 0 : (int) Arrays.stream(rows.execute()).filter(changed -> changed != 0).count();
        });
    }

    @Override
    public void settle(AttemptId attempt, int slot, BigDecimal points) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE item_mark SET points = :points WHERE attempt_id = :attempt AND slot = :slot")
                .bind("points", points).bind("attempt", attempt.value()).bind("slot", slot).execute());
    }

    /** Nobody is person 0. */
    private static long person(Optional<PersonId> self) {
        return self.map(PersonId::value).orElse(0L);
    }

    private static Task task(ResultSet rows) throws SQLException {
        return new Task(new AttemptId(rows.getLong("attempt_id")), rows.getInt("slot"), new ExamId(rows.getLong("exam_id")),
                rows.getLong("question_version_id"), rows.getString("code"), rows.getInt("wanted"), rows.getInt("given"),
                rows.getBoolean("finished"));
    }

    private static String text(Map<String, BigDecimal> lines) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(lines).forEach(json::add);
        return json.build().toString();
    }

    private static Map<String, BigDecimal> lines(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<String, BigDecimal> lines = new LinkedHashMap<>();
            json.keySet().forEach(id -> lines.put(id, json.getJsonNumber(id).bigDecimalValue()));
            return lines;
        }
    }
}

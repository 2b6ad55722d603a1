package org.tongguan.assessment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ExamOverview;
import org.tongguan.assessment.ExamPhase;
import org.tongguan.assessment.ExamQuery;
import org.tongguan.platform.persistence.Recent;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.Page;

/** Exams in lists, with their counts for the rows of one page only. The phase is computed as {@code Exam.phase} does. One for all calls. */
final class ExamListing {
    private static final String PHASE = """
            CASE WHEN phase IN ('SCHEDULED', 'OPEN') AND closes_at <= :now AND (phase = 'OPEN' OR opens_at <= :now) THEN 'CLOSED'
                 WHEN phase = 'SCHEDULED' AND opens_at <= :now THEN 'OPEN' ELSE phase END""";
    private static final String SELECT = """
            SELECT page.*,
                   (SELECT COUNT(*) FROM attempt a WHERE a.exam_id = page.id AND a.marked_at IS NULL AND a.running = 1) AS running,
                   (SELECT COUNT(*) FROM attempt a WHERE a.exam_id = page.id AND a.marked_at IS NULL AND a.running IS NULL) AS unmarked
            FROM (SELECT id, title_zh, title_en, course_key, file_key, opens_at, closes_at, question_count, minutes, version,
            """ + PHASE + " AS current_phase FROM exam ";

    private static final Set<ExamPhase> OVER = EnumSet.of(ExamPhase.MARKED, ExamPhase.RELEASED, ExamPhase.ARCHIVED);
    private static final int REMEMBERED = 5_000;

    private final Jdbi jdbi;
    /** Attempts of exams that are over: counting those of some hundred exams anew for each list would read a million entries. */
    private final Recent<Standing, Integer> over = new Recent<>(REMEMBERED);

    /** An exam as it stands: one that is taken back from marked, because somebody may start later, gets another version. */
    private record Standing(ExamId exam, long version) {
    }

    private record Line(ExamOverview exam, long version) {
        Standing standing() {
            return new Standing(exam.id(), version);
        }
    }

    ExamListing(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Page<ExamOverview> page(ExamQuery query, Optional<Set<Long>> departments, int offset, int limit, Instant now) {
        String where = "WHERE (:text = '' OR title_zh LIKE :inside OR title_en LIKE :inside) AND (:phase = '' OR " + PHASE + " = :phase) "
                + "AND (:departments IS NULL OR COALESCE(JSON_LENGTH(plan, '$.departments'), 0) = 0 "
                + "OR JSON_OVERLAPS(JSON_EXTRACT(plan, '$.departments'), :departments)) ";
        List<Line> items = jdbi.withHandle(handle -> bound(handle.createQuery(SELECT + where
                + "ORDER BY file_key IS NOT NULL, id DESC LIMIT :limit OFFSET :offset) page ORDER BY file_key IS NOT NULL, id DESC"), query, departments, now)
                .bind("limit", limit).bind("offset", offset).map((rows, context) -> read(rows)).list());
        long total = jdbi.withHandle(handle -> bound(handle.createQuery("SELECT COUNT(*) FROM exam " + where), query, departments, now)
                .mapTo(Long.class).one());
        return new Page<>(counted(items), total, offset, limit);
    }

    Optional<ExamOverview> one(ExamId id, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE id = :id) page").bind("id", id.value()).bind("now", now)
                .map((rows, context) -> read(rows)).findOne()).map(exam -> counted(List.of(exam)).get(0));
    }

    private List<ExamOverview> counted(List<Line> exams) {
        List<Long> unknown = exams.stream().filter(line -> over.find(line.standing()).isEmpty()).map(line -> line.exam().id().value()).toList();
        Map<ExamId, Integer> counts = new HashMap<>();
        if (!unknown.isEmpty()) {
            jdbi.useHandle(handle -> handle.createQuery("SELECT exam_id, COUNT(*) AS started FROM attempt WHERE exam_id IN (<exams>) GROUP BY exam_id")
                    .bindList("exams", unknown).map((rows, context) -> counts.put(new ExamId(rows.getLong("exam_id")), rows.getInt("started"))).list());
        }
        return exams.stream().map(line -> {
            ExamOverview exam = line.exam();
            int started = over.find(line.standing()).orElseGet(() -> counts.getOrDefault(exam.id(), 0));
            if (OVER.contains(exam.phase())) {
                over.keep(line.standing(), started);
            }
            return exam.started(started);
        }).toList();
    }

    private static Query bound(Query statement, ExamQuery query, Optional<Set<Long>> departments, Instant now) {
        String text = query.text().strip();
        return statement.bind("text", text).bind("inside", "%" + text.replace("%", "\\%").replace("_", "\\_") + "%").bind("now", now)
                .bind("phase", query.phase().map(Enum::name).orElse(""))
                .bind("departments", departments.map(Object::toString).orElse(null));
    }

    private static Line read(ResultSet rows) throws SQLException {
        return new Line(new ExamOverview(new ExamId(rows.getLong("id")), Bilingual.of(rows.getString("title_zh"), rows.getString("title_en")),
                rows.getString("course_key"), ExamPhase.valueOf(rows.getString("current_phase")), rows.getString("file_key") != null,
                JdbiExams.moment(rows, "opens_at"), JdbiExams.moment(rows, "closes_at"), rows.getInt("question_count"),
                rows.getInt("minutes"), 0, rows.getInt("running"), rows.getInt("unmarked")), rows.getLong("version"));
    }
}

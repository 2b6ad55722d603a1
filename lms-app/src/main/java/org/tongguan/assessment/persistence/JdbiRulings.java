package org.tongguan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.MarkedExam;
import org.tongguan.assessment.NewRuling;
import org.tongguan.assessment.RulingPreview.Change;
import org.tongguan.assessment.RulingSummary;
import org.tongguan.assessment.domain.ItemRuling;
import org.tongguan.assessment.domain.Marks;
import org.tongguan.assessment.domain.Rulings;
import org.tongguan.assessment.domain.RulingsInForce;
import org.tongguan.organisation.PersonId;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.QuestionText;
import org.tongguan.shared.Bilingual;

/** Rulings in the tables {@code item_ruling} and {@code attempt_remark}. */
@ApplicationScoped
class JdbiRulings implements Rulings {
    private static final int MOST = 500;
    private static final String REMARK = """
            SELECT r.exam_id, r.question_version_id, r.reason, r.decided_at, c.attempt_id, c.points_before, c.points, c.percent_before, c.percent, c.passed_before, c.passed,
                   a.person_id
            FROM attempt a JOIN attempt_remark c ON c.attempt_id = a.id JOIN item_ruling r ON r.id = c.ruling_id
            """;

    private final Jdbi jdbi;

    @Inject
    JdbiRulings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    JdbiRulings() {
        this(null);
    }

    @Override
    public List<AttemptId> concerned(ExamId exam, long version, AttemptId after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT a.id FROM item_mark m JOIN attempt a ON a.id = m.attempt_id
                WHERE m.question_version_id = :version AND m.attempt_id > :after AND a.exam_id = :exam AND a.marked_at IS NOT NULL
                ORDER BY m.attempt_id LIMIT :most""")
                .bind("version", version).bind("after", after.value()).bind("exam", exam.value()).bind("most", most)
                .mapTo(Long.class).map(AttemptId::new).list());
    }

    @Override
    public RulingsInForce inForce(ExamId exam) {
        return inForce(exam, "");
    }

    /** Transactions that mark share the exam's row with each other, and not with one that stores a ruling. */
    @Override
    public RulingsInForce inForceUntilMarked(ExamId exam) {
        return inForce(exam, " LOCK IN SHARE MODE");
    }

    private RulingsInForce inForce(ExamId exam, String lock) {
        return new RulingsInForce(jdbi.withHandle(handle -> handle.createQuery("""
                SELECT r.id, r.question_version_id, r.kind, r.body, r.only_in_favour, v.type
                FROM exam e LEFT JOIN item_ruling r ON r.exam_id = e.id LEFT JOIN question_version v ON v.id = r.question_version_id
                WHERE e.id = :exam ORDER BY r.id""" + lock).bind("exam", exam.value())
                .map((rows, context) -> rows.getObject("id") == null ? Optional.<ItemRuling>empty() : Optional.of(ruling(rows))).list())
                .stream().flatMap(Optional::stream).toList());
    }

    private static ItemRuling ruling(ResultSet rows) throws SQLException {
        ItemType type = ItemType.ofKey(rows.getString("type")).orElseThrow();
        Optional<Body> rekeyed = Optional.ofNullable(rows.getString("body")).map(body -> QuestionText.read(type, body));
        return new ItemRuling(rows.getLong("question_version_id"), kind(rows), rekeyed, rows.getBoolean("only_in_favour"));
    }

    private static NewRuling.Kind kind(ResultSet rows) throws SQLException {
        return NewRuling.Kind.valueOf(rows.getString("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public void awaitMarking(ExamId exam) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT id FROM exam WHERE id = :exam FOR UPDATE").bind("exam", exam.value())
                .mapTo(Long.class).one());
    }

    @Override
    public int unmarked(ExamId exam) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM attempt WHERE exam_id = :exam AND marked_at IS NULL")
                .bind("exam", exam.value()).mapTo(Integer.class).one());
    }

    @Override
    public long add(NewRuling ruling, Optional<String> body, String decidedBy, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                INSERT INTO item_ruling (exam_id, question_version_id, kind, body, only_in_favour, reason, decided_by, decided_at)
                VALUES (:exam, :version, :kind, :body, :favour, :reason, :by, :at)""")
                .bind("exam", ruling.exam().value()).bind("version", ruling.version()).bind("kind", ruling.kind().key())
                .bind("body", body.orElse(null)).bind("favour", ruling.onlyInFavour()).bind("reason", ruling.reason()).bind("by", decidedBy)
                .bind("at", at).executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
    }

    @Override
    public void addRemark(long ruling, Change change, boolean told) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO attempt_remark (ruling_id, attempt_id, points_before, points, percent_before, percent, passed_before, passed, noted_at)
                SELECT id, :attempt, :pointsBefore, :points, :percentBefore, :percent, :passedBefore, :passed, IF(:told, NULL, decided_at)
                FROM item_ruling WHERE id = :ruling""")
                .bind("told", told).bind("ruling", ruling).bind("attempt", change.attempt().value()).bind("pointsBefore", change.pointsBefore())
                .bind("points", change.points()).bind("percentBefore", change.percentBefore()).bind("percent", change.percent())
                .bind("passedBefore", change.passedBefore()).bind("passed", change.passed()).execute());
    }

    @Override
    public void replace(AttemptId attempt, Marks marks) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "UPDATE item_mark SET points = :points, maximum = :maximum WHERE attempt_id = :attempt AND slot = :slot");
            marks.items().forEach(mark -> batch.bind("points", mark.points().orElse(null)).bind("maximum", mark.maximum())
                    .bind("attempt", attempt.value()).bind("slot", mark.slot()).add());
            batch.execute();
        });
    }

    @Override
    public List<RulingSummary> of(ExamId exam) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT r.id, r.kind, r.reason, r.decided_by, r.decided_at, q.code, v.stem_zh, v.stem_en,
                       (SELECT COUNT(*) FROM attempt_remark c WHERE c.ruling_id = r.id) AS changed
                FROM item_ruling r JOIN question_version v ON v.id = r.question_version_id JOIN question q ON q.id = v.question_id
                WHERE r.exam_id = :exam ORDER BY r.id DESC LIMIT :most""")
                .bind("exam", exam.value()).bind("most", MOST)
                .map((rows, context) -> new RulingSummary(rows.getLong("id"), exam, rows.getString("code"),
                        Bilingual.of(rows.getString("stem_zh"), rows.getString("stem_en")),
                        kind(rows), rows.getString("reason"),
                        rows.getString("decided_by"), JdbiAttempts.instant(rows, "decided_at"), rows.getInt("changed"))).list());
    }

    @Override
    public List<Change> changes(ExamId exam, long ruling, int offset, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT c.attempt_id, c.points_before, c.points, c.percent_before, c.percent, c.passed_before, c.passed, a.person_id
                FROM item_ruling r JOIN attempt_remark c ON c.ruling_id = r.id JOIN attempt a ON a.id = c.attempt_id
                WHERE r.id = :ruling AND r.exam_id = :exam ORDER BY c.passed_before = c.passed, c.passed, c.attempt_id
                LIMIT :limit OFFSET :offset""").bind("ruling", ruling).bind("exam", exam.value()).bind("limit", limit).bind("offset", offset).map((rows, context) -> change(rows)).list());
    }

    @Override
    public int changed(ExamId exam, long ruling) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT COUNT(*) FROM item_ruling r JOIN attempt_remark c ON c.ruling_id = r.id WHERE r.id = :ruling AND r.exam_id = :exam""")
                .bind("ruling", ruling).bind("exam", exam.value()).mapTo(Integer.class).one());
    }

    private static Change change(ResultSet rows) throws SQLException {
        return new Change(new AttemptId(rows.getLong("attempt_id")), rows.getLong("person_id"), rows.getBigDecimal("points_before"),
                rows.getBigDecimal("points"), rows.getBigDecimal("percent_before"), rows.getBigDecimal("percent"),
                rows.getBoolean("passed_before"), rows.getBoolean("passed"));
    }

    @Override
    public List<Remark> of(AttemptId attempt) {
        return jdbi.withHandle(handle -> handle.createQuery(REMARK + "WHERE c.attempt_id = :attempt ORDER BY r.id DESC LIMIT :most")
                .bind("attempt", attempt.value()).bind("most", MOST).map((rows, context) -> remark(rows)).list());
    }

    @Override
    public List<Remark> unnoted(PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(REMARK + "WHERE a.person_id = :person AND c.noted_at IS NULL ORDER BY r.id DESC LIMIT :most")
                .bind("person", person.value()).bind("most", MOST).map((rows, context) -> remark(rows)).list());
    }

    private static Remark remark(ResultSet rows) throws SQLException {
        return new Remark(new ExamId(rows.getLong("exam_id")), rows.getLong("question_version_id"), rows.getString("reason"), JdbiAttempts.instant(rows, "decided_at"), change(rows));
    }

    @Override
    public void note(PersonId person, AttemptId attempt, Instant until, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                UPDATE attempt_remark c JOIN attempt a ON a.id = c.attempt_id JOIN item_ruling r ON r.id = c.ruling_id SET c.noted_at = :now
                WHERE c.attempt_id = :attempt AND a.person_id = :person AND c.noted_at IS NULL AND r.decided_at <= :until""")
                .bind("attempt", attempt.value()).bind("person", person.value()).bind("until", until).bind("now", now).execute());
    }

    @Override
    public List<MarkedExam> markedExams(String text, int offset, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT e.id, e.title_zh, e.title_en FROM exam e WHERE (e.title_zh LIKE :part OR e.title_en LIKE :part)
                    AND EXISTS (SELECT 1 FROM attempt a WHERE a.exam_id = e.id AND a.marked_at IS NOT NULL)
                ORDER BY e.id DESC LIMIT :limit OFFSET :offset""").bind("part", "%" + literal(text) + "%").bind("limit", limit).bind("offset", offset)
                .map((rows, context) -> new MarkedExam(new ExamId(rows.getLong("id")),
                        Bilingual.of(rows.getString("title_zh"), rows.getString("title_en")))).list());
    }

    @Override
    public List<Long> satVersions(ExamId exam, String text, int offset, int limit) {
        String literal = literal(text);
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT v.id FROM exam_item x JOIN question_version v ON v.id = x.question_version_id JOIN question q ON q.id = v.question_id
                WHERE x.exam_id = :exam AND (CONVERT(q.code USING utf8mb4) LIKE :start OR v.stem_zh LIKE :part OR v.stem_en LIKE :part)
                ORDER BY q.code, v.number LIMIT :limit OFFSET :offset""")
                .bind("exam", exam.value()).bind("start", literal + "%").bind("part", "%" + literal + "%").bind("limit", limit)
                .bind("offset", offset).mapTo(Long.class).list());
    }

    private static String literal(String text) {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}

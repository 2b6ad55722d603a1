package org.tongguan.itemanalysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.ExamId;
import org.tongguan.itemanalysis.ExamOverview;
import org.tongguan.shared.Bilingual;

/** Exams, how many of their attempts are marked, and the figures of their last analysis in the table {@code exam_analysis}. */
@ApplicationScoped
public class ExamQueries {
    private final Jdbi jdbi;

    /** An exam's name and cut score. */
    public record Named(ExamId id, Bilingual title, double passPercent) {
    }

    /** Changes whenever an attempt of the exam is marked or marked anew, or a key is ruled. */
    public record Stand(long marked, @Nullable LocalDateTime latest, @Nullable BigDecimal percent, int rulings) {
    }

    @Inject
    ExamQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    ExamQueries() {
        this(null);
    }

    public Optional<Named> find(ExamId exam) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id, title_zh, title_en, pass_percent FROM exam WHERE id = :id")
                .bind("id", exam.value()).map((rows, context) -> new Named(exam, title(rows), rows.getDouble("pass_percent"))).findOne());
    }

    public Stand stand(ExamId exam) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT COUNT(*) AS marked, MAX(submitted_at) AS latest, SUM(percent) AS percent,
                       (SELECT COUNT(*) FROM item_ruling WHERE exam_id = :exam) AS rulings
                FROM attempt WHERE exam_id = :exam AND submitted_at IS NOT NULL AND percent IS NOT NULL""").bind("exam", exam.value())
                .map((rows, context) -> new Stand(rows.getLong("marked"), rows.getObject("latest", LocalDateTime.class),
                        rows.getBigDecimal("percent"), rows.getInt("rulings")))
                .one());
    }

    public long count() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM exam").mapTo(Long.class).one());
    }

    /** Those with the most candidates first. */
    public List<ExamOverview> list(int offset, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT e.id, e.title_zh, e.title_en, s.candidates, s.mean_percent, s.consistency, s.serious, s.computed_at
                FROM exam e LEFT JOIN exam_analysis s ON s.exam_id = e.id
                ORDER BY COALESCE(s.candidates, 0) DESC, e.id LIMIT :limit OFFSET :offset""").bind("limit", limit).bind("offset", offset)
                .map((rows, context) -> read(rows)).list());
    }

    /** Exams with other marked attempts than at their last analysis or ruled on since, on whichever node, and those whose questions have no figures yet. */
    public List<ExamId> outdated() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT e.id
                FROM exam e
                JOIN (SELECT exam_id, COUNT(*) AS marked FROM attempt WHERE submitted_at IS NOT NULL AND percent IS NOT NULL GROUP BY exam_id) a
                  ON a.exam_id = e.id
                LEFT JOIN exam_analysis s ON s.exam_id = e.id
                WHERE s.marked IS NULL OR s.marked <> a.marked OR NOT EXISTS (SELECT 1 FROM item_figure i WHERE i.exam_id = e.id)
                    OR s.rulings <> (SELECT COUNT(*) FROM item_ruling r WHERE r.exam_id = e.id)""")
                .map((rows, context) -> new ExamId(rows.getLong("id"))).list());
    }

    /** @param stand of which it was made, all attempts, analysed or not */
    public void remember(ExamOverview done, Stand stand) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO exam_analysis (exam_id, marked, rulings, candidates, mean_percent, consistency, serious, computed_at)
                VALUES (:exam, :marked, :rulings, :candidates, :mean, :consistency, :serious, :at)
                ON DUPLICATE KEY UPDATE marked = VALUES(marked), rulings = VALUES(rulings), candidates = VALUES(candidates), mean_percent = VALUES(mean_percent),
                    consistency = VALUES(consistency), serious = VALUES(serious), computed_at = VALUES(computed_at)""")
                .bind("exam", done.exam().value()).bind("marked", stand.marked()).bind("rulings", stand.rulings()).bind("candidates", done.candidates())
                .bind("mean", boxed(done.meanPercent())).bind("consistency", boxed(done.consistency())).bind("serious", done.serious())
                .bind("at", done.computedAt().orElseThrow()).execute());
    }

    private static ExamOverview read(ResultSet rows) throws SQLException {
        LocalDateTime at = rows.getObject("computed_at", LocalDateTime.class);
        Optional<Instant> computed = Optional.ofNullable(at).map(time -> time.toInstant(ZoneOffset.UTC));
        return new ExamOverview(new ExamId(rows.getLong("id")), title(rows), rows.getInt("candidates"), figure(rows, "mean_percent"),
                figure(rows, "consistency"), rows.getInt("serious"), computed);
    }

    private static OptionalDouble figure(ResultSet rows, String column) throws SQLException {
        double value = rows.getDouble(column);
        return rows.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static @Nullable Double boxed(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }

    private static Bilingual title(ResultSet rows) throws SQLException {
        return Bilingual.of(rows.getString("title_zh"), rows.getString("title_en"));
    }
}

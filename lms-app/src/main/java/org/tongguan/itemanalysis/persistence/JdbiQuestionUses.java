package org.tongguan.itemanalysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.itemanalysis.ItemFlag;
import org.tongguan.questionbank.QuestionFigures;
import org.tongguan.questionbank.QuestionUses;
import org.tongguan.shared.Bilingual;

/** Reads what {@link ItemFigureRows} keeps, by primary key. */
@ApplicationScoped
class JdbiQuestionUses implements QuestionUses {
    private final Jdbi jdbi;

    @Inject
    JdbiQuestionUses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    JdbiQuestionUses() {
        this(null);
    }

    @Override
    public Map<Long, QuestionFigures> of(Collection<Long> questions) {
        Map<Long, QuestionFigures> figures = new HashMap<>();
        if (!questions.isEmpty()) {
            jdbi.useHandle(handle -> handle.createQuery("""
                    SELECT question_id, uses, last_used_at, candidates, facility, discrimination, flags FROM question_figure
                    WHERE question_id IN (<questions>)""").bindList("questions", List.copyOf(questions))
                    .map((rows, context) -> Map.entry(rows.getLong("question_id"), figures(rows)))
                    .forEach(entry -> figures.put(entry.getKey(), entry.getValue())));
        }
        return figures;
    }

    @Override
    public List<QuestionFigures.InExam> exams(long question, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT e.id, e.title_zh, e.title_en, SUM(i.uses) AS uses, MAX(i.last_used_at) AS latest,
                       SUM(i.facility * i.candidates) / NULLIF(SUM(IF(i.facility IS NULL, 0, i.candidates)), 0) AS facility,
                       SUM(i.discrimination * i.candidates) / NULLIF(SUM(IF(i.discrimination IS NULL, 0, i.candidates)), 0) AS discrimination
                FROM item_figure i JOIN exam e ON e.id = i.exam_id WHERE i.question_id = :question
                GROUP BY e.id, e.title_zh, e.title_en ORDER BY latest DESC, e.id DESC LIMIT :most""").bind("question", question).bind("most", most)
                .map((rows, context) -> new QuestionFigures.InExam(rows.getLong("id"), Bilingual.of(rows.getString("title_zh"), rows.getString("title_en")),
                        rows.getInt("uses"), at(rows, "latest").orElseThrow(), figure(rows, "facility"), figure(rows, "discrimination"))).list());
    }

    private static QuestionFigures figures(ResultSet rows) throws SQLException {
        return new QuestionFigures(rows.getInt("uses"), at(rows, "last_used_at"), rows.getInt("candidates"), figure(rows, "facility"),
                figure(rows, "discrimination"), Stream.of(rows.getString("flags").split(",")).flatMap(key -> ItemFlag.Kind.ofKey(key).stream())
                        .map(kind -> new QuestionFigures.Flag(kind.key(), kind.severity() == ItemFlag.Severity.SERIOUS)).toList());
    }

    private static Optional<Instant> at(ResultSet rows, String column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, LocalDateTime.class)).map(time -> time.toInstant(ZoneOffset.UTC));
    }

    private static OptionalDouble figure(ResultSet rows, String column) throws SQLException {
        double value = rows.getDouble(column);
        return rows.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}

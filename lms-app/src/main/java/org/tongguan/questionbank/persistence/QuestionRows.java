package org.tongguan.questionbank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.questionbank.QuestionFigures;
import org.tongguan.questionbank.QuestionHistory;
import org.tongguan.questionbank.QuestionLine;
import org.tongguan.questionbank.QuestionQuery;
import org.tongguan.questionbank.QuestionStatus;
import org.tongguan.questionbank.domain.VersionChanges;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.Page;

/** The bank's list: three queries a page, and one for the figures beside it, however many questions there are, over the one table that holds what a list shows. */
@ApplicationScoped
public class QuestionRows {
    private static final String SELECT = """
            SELECT q.id, q.course_key, q.code, (SELECT v.number FROM question_version v WHERE v.id = q.current_version_id) AS number, q.type, q.competence, q.difficulty, q.status, q.stem, q.stem_en, q.changed_at,
                   (SELECT COUNT(*) FROM question d WHERE d.stem_key = q.stem_key AND d.id <> q.id) AS duplicates
            FROM question q
            """;
    private final Jdbi jdbi;
    private final QuestionBank bank;

    @Inject
    QuestionRows(Jdbi jdbi, QuestionBank bank) {
        this.jdbi = jdbi;
        this.bank = bank;
    }

    @SuppressWarnings("NullAway")
    QuestionRows() {
        this(null, null);
    }

    /**
     * A page and the number of all that match, in one pass over the index: the search goes on behind the page and only counts. Then the page's rows
     * are read from the table.
     */
    public Page<QuestionLine> page(QuestionQuery query, Optional<Set<String>> banks, int offset, int limit) {
        QuestionConditions conditions = new QuestionConditions(query, banks);
        return jdbi.withHandle(handle -> {
            List<Long> ids = conditions.bind(handle.createQuery("SELECT SQL_CALC_FOUND_ROWS q.id " + conditions.from()
                    + "ORDER BY q.changed_at DESC, q.id DESC LIMIT :limit OFFSET :offset")).bind("limit", limit).bind("offset", offset).mapTo(Long.class).list();
            long total = handle.select("SELECT FOUND_ROWS()").mapTo(Long.class).one();
            List<QuestionLine> lines = ids.isEmpty() ? List.of() : handle.createQuery(SELECT + "WHERE q.id IN (<ids>) ORDER BY q.changed_at DESC, q.id DESC")
                    .bindList("ids", ids).map((rows, context) -> line(rows)).list();
            return new Page<>(lines, total, offset, limit);
        });
    }

    public List<String> banks() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT DISTINCT course_key FROM question ORDER BY course_key LIMIT 500")
                .mapTo(String.class).list());
    }

    /** Read from the index that begins with bank and status. */
    public Map<String, Integer> held() {
        Map<String, Integer> held = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                SELECT course_key, COUNT(*) AS held FROM question WHERE status <> 'retired' GROUP BY course_key ORDER BY course_key LIMIT 500""")
                .map((rows, context) -> Map.entry(rows.getString("course_key"), rows.getInt("held")))
                .forEach(bank -> held.put(bank.getKey(), bank.getValue())));
        return held;
    }

    public Optional<QuestionHistory> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE q.id = :id").bind("id", id).map((rows, context) -> line(rows))
                .findOne().map(line -> history(handle, line)));
    }

    /** The questions with these ids, held until the transaction ends. */
    public Map<Long, QuestionLine> hold(Collection<Long> ids) {
        Map<Long, QuestionLine> held = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbi.useHandle(handle -> handle.createQuery(SELECT + "WHERE q.id IN (<ids>) ORDER BY q.id FOR UPDATE")
                    .bindList("ids", List.copyOf(ids)).map((rows, context) -> line(rows)).forEach(line -> held.put(line.id(), line)));
        }
        return held;
    }

    public void setStatus(QuestionLine line, QuestionStatus status, String by, Instant at) {
        jdbi.useHandle(handle -> {
            handle.execute("UPDATE question SET status = ?, changed_at = ? WHERE id = ?", status.key(), at, line.id());
            handle.execute("INSERT INTO question_change (question_id, changed_at, changed_by, what) VALUES (?, ?, ?, ?)", line.id(), at, by,
                    line.status().key() + ">" + status.key());
        });
    }

    private QuestionHistory history(Handle handle, QuestionLine line) {
        List<QuestionHistory.Version> versions = handle.createQuery("""
                SELECT id, number, created_at, author FROM question_version WHERE question_id = :id ORDER BY number DESC LIMIT 200""").bind("id", line.id())
                .map((rows, context) -> new QuestionHistory.Version(rows.getLong("id"), rows.getInt("number"), at(rows, "created_at"),
                        rows.getString("author"), List.of())).list();
        Map<Long, Question> questions = bank.versions(versions.stream().map(QuestionHistory.Version::id).toList());
        List<QuestionHistory.Change> changes = handle.createQuery("""
                SELECT changed_at, changed_by, what FROM question_change WHERE question_id = :id ORDER BY id DESC LIMIT 200""").bind("id", line.id())
                .map((rows, context) -> new QuestionHistory.Change(at(rows, "changed_at"), rows.getString("changed_by"), rows.getString("what")))
                .list();
        QuestionHistory.Version current = versions.get(0);
        return new QuestionHistory(line, current.number(), Optional.ofNullable(questions.get(current.id())).orElseThrow(),
                compared(versions, questions), changes, List.of());
    }

    /** Each with what it changed against the one before it in the list. */
    private static List<QuestionHistory.Version> compared(List<QuestionHistory.Version> versions, Map<Long, Question> questions) {
        List<QuestionHistory.Version> compared = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            QuestionHistory.Version version = versions.get(i);
            compared.add(i + 1 == versions.size() ? version : version.with(VersionChanges.between(questions.get(versions.get(i + 1).id()),
                    questions.get(version.id()))));
        }
        return compared;
    }

    /** A version by its number. */
    public Optional<Question> version(long id, int number) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM question_version WHERE question_id = :id AND number = :number").bind("id", id)
                .bind("number", number).mapTo(Long.class).findOne()).map(version -> bank.versions(List.of(version)).get(version));
    }

    private static QuestionLine line(ResultSet rows) throws SQLException {
        return new QuestionLine(rows.getLong("id"), rows.getString("course_key"), rows.getString("code"), rows.getInt("number"),
                ItemType.ofKey(rows.getString("type")).orElseThrow(), rows.getString("competence"), rows.getString("difficulty"),
                QuestionStatus.ofKey(rows.getString("status")).orElseThrow(), Bilingual.of(rows.getString("stem"), rows.getString("stem_en")), at(rows, "changed_at"),
                rows.getInt("duplicates"), Optional.empty(), QuestionFigures.NONE);
    }

    private static Instant at(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}

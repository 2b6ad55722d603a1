package org.tongguan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.assessment.ItemType;
import org.tongguan.assessment.domain.BankItem;
import org.tongguan.assessment.domain.Item;
import org.tongguan.assessment.domain.MarkingKey;
import org.tongguan.assessment.domain.QuestionBank;
import org.tongguan.shared.Bilingual;

/** Questions in the tables {@code question} and {@code question_version}. */
@ApplicationScoped
class JdbiQuestionBank implements QuestionBank {
    private static final String SELECT = """
            SELECT v.id, q.code, v.type, v.competence, v.difficulty, v.lesson_key, v.stem_zh, v.stem_en, v.options, v.answer_key,
                   v.explanation_zh, v.explanation_en
            FROM question_version v JOIN question q ON q.id = v.question_id
            """;

    /** A stored question in its current version. */
    private record Held(long id, int number, String digest, boolean retired) {
    }

    private record Numbered(long version, Item item) {
    }

    /** Texts of some thousand questions are a few megabytes; a thousand candidates who start at once share them. */
    private static final int MOST_VERSIONS = 5_000;

    private final Jdbi jdbi;
    private final Recent<Long, Item> known = new Recent<>(MOST_VERSIONS);

    @Inject
    JdbiQuestionBank(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    JdbiQuestionBank() {
        this(null);
    }

    @Override
    public List<BankItem> current(String courseKey) {
        List<Long> ids = jdbi.withHandle(handle -> handle
                .createQuery("SELECT current_version_id FROM question WHERE course_key = :course AND NOT retired ORDER BY id")
                .bind("course", courseKey).mapTo(Long.class).list());
        Map<Long, Item> items = versions(ids);
        return ids.stream().map(id -> {
            Item item = items.get(id);
            return new BankItem(id, item.type(), item.competence(), item.optionIds());
        }).toList();
    }

    @Override
    public Map<Long, Item> versions(Collection<Long> ids) {
        Map<Long, Item> found = new HashMap<>();
        ids.forEach(id -> known.find(id).ifPresent(item -> found.put(id, item)));
        List<Long> missing = ids.stream().filter(id -> !found.containsKey(id)).distinct().toList();
        if (!missing.isEmpty()) {
            jdbi.useHandle(handle -> handle.createQuery(SELECT + "WHERE v.id IN (<ids>)").bindList("ids", missing)
                    .map((rows, context) -> numbered(rows)).forEach(held -> {
                        found.put(held.version(), held.item());
                        known.keep(held.version(), held.item());
                    }));
        }
        return found;
    }

    @Override
    public List<MarkingKey> keys(Collection<Long> versions) {
        return versions(versions).entrySet().stream()
                .map(entry -> new MarkingKey(entry.getKey(), entry.getValue().competence(), entry.getValue().key())).toList();
    }

    @Override
    public BankChange synchronise(String courseKey, List<Item> items, Instant now) {
        return jdbi.withHandle(handle -> {
            Map<String, Held> held = held(handle, courseKey);
            int added = 0;
            int changed = 0;
            for (Item item : items) {
                Held before = held.remove(item.code());
                if (before == null) {
                    addVersion(handle, addQuestion(handle, courseKey, item.code()), 1, item, now);
                    added++;
                } else if (!before.digest().equals(item.digest())) {
                    addVersion(handle, before.id(), before.number() + 1, item, now);
                    changed++;
                } else if (before.retired()) {
                    handle.execute("UPDATE question SET retired = FALSE WHERE id = ?", before.id());
                    changed++;
                }
            }
            List<Long> gone = held.values().stream().filter(question -> !question.retired()).map(Held::id).toList();
            gone.forEach(id -> handle.execute("UPDATE question SET retired = TRUE WHERE id = ?", id));
            return new BankChange(added, changed, gone.size());
        });
    }

    private static Map<String, Held> held(Handle handle, String courseKey) {
        Map<String, Held> held = new HashMap<>();
        handle.createQuery("""
                SELECT q.code, q.id, v.number, v.digest, q.retired
                FROM question q JOIN question_version v ON v.id = q.current_version_id WHERE q.course_key = :course""")
                .bind("course", courseKey)
                .map((rows, context) -> Map.entry(rows.getString("code"), new Held(rows.getLong("id"), rows.getInt("number"),
                        rows.getString("digest"), rows.getBoolean("retired"))))
                .forEach(entry -> held.put(entry.getKey(), entry.getValue()));
        return held;
    }

    private static long addQuestion(Handle handle, String courseKey, String code) {
        return handle.createUpdate("INSERT INTO question (course_key, code) VALUES (:course, :code)")
                .bind("course", courseKey).bind("code", code).executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
    }

    private static void addVersion(Handle handle, long question, int number, Item item, Instant now) {
        long version = handle.createUpdate("""
                INSERT INTO question_version (question_id, number, type, competence, difficulty, lesson_key, stem_zh, stem_en, options,
                                              answer_key, explanation_zh, explanation_en, digest, created_at)
                VALUES (:question, :number, :type, :competence, :difficulty, :lesson, :stemZh, :stemEn, :options, :key, :explanationZh,
                        :explanationEn, :digest, :now)""")
                .bind("question", question).bind("number", number).bind("type", item.type().key()).bind("competence", item.competence())
                .bind("difficulty", item.difficulty()).bind("lesson", item.lesson())
                .bind("stemZh", item.stem().zh()).bind("stemEn", item.stem().en()).bind("options", OptionsJson.write(item.options()))
                .bind("key", String.join(",", new TreeSet<>(item.key())))
                .bind("explanationZh", item.explanation().zh()).bind("explanationEn", item.explanation().en())
                .bind("digest", item.digest()).bind("now", now).executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        handle.execute("UPDATE question SET current_version_id = ?, retired = FALSE WHERE id = ?", version, question);
    }

    private static Numbered numbered(ResultSet rows) throws SQLException {
        return new Numbered(rows.getLong("id"), new Item(rows.getString("code"), ItemType.ofKey(rows.getString("type")).orElseThrow(),
                rows.getString("competence"), rows.getString("difficulty"), rows.getString("lesson_key"),
                Bilingual.of(rows.getString("stem_zh"), rows.getString("stem_en")), OptionsJson.read(rows.getString("options")),
                Set.of(rows.getString("answer_key").split(",")),
                Bilingual.of(rows.getString("explanation_zh"), rows.getString("explanation_en"))));
    }
}

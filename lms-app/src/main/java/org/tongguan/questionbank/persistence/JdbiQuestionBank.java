package org.tongguan.questionbank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.platform.persistence.Momentary;
import org.tongguan.platform.persistence.Recent;
import org.tongguan.questionbank.Digests;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.questionbank.QuestionStatus;
import org.tongguan.questionbank.QuestionText;
import org.tongguan.shared.Bilingual;

/** Questions in the tables {@code question} and {@code question_version}. */
@ApplicationScoped
class JdbiQuestionBank implements QuestionBank {
    private static final String SELECT = """
            SELECT v.id, q.code, v.type, v.body, v.competences, v.difficulty, v.lesson_key, v.source, v.stem_zh, v.stem_en,
                   v.explanation_zh, v.explanation_en, v.media
            FROM question_version v JOIN question q ON q.id = v.question_id
            """;

    private static final String FILE = "file";
    private static final String EDITOR = "editor";

    /** What a trainer has retired stays so, whatever a content file says. */
    private static final String SET_BY_HAND = "EXISTS (SELECT 1 FROM question_change c WHERE c.question_id = %s.id)";

    /** A stored question in its current version. */
    private record Held(long id, int number, String digest, QuestionStatus status, boolean fromFile, boolean setByHand) {
        boolean retired() {
            return status == QuestionStatus.RETIRED;
        }
    }

    private record Revision(long id, long version, int number, Instant at) {
    }

    /** Texts of some thousand questions are a few megabytes; a thousand candidates who start at once share them. */
    private static final int MOST_VERSIONS = 5_000;

    private static final int MOST_REVISIONS = 50;

    /** Twice what one import may bring. */
    private static final int MOST_STEMS = 20_000;

    private final Jdbi jdbi;
    private final Recent<Long, Question> known = new Recent<>(MOST_VERSIONS);
    private final Momentary<String, List<QuestionOutline>> outlines = new Momentary<>(Duration.ofSeconds(1));

    @Inject
    JdbiQuestionBank(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    JdbiQuestionBank() {
        this(null);
    }

    @Override
    public List<HeldQuestion> current(String courseKey) {
        List<Long> ids = jdbi.withHandle(handle -> handle
                .createQuery("SELECT current_version_id FROM question WHERE course_key = :course AND status = 'ready' ORDER BY id")
                .bind("course", courseKey).mapTo(Long.class).list());
        Map<Long, Question> questions = versions(ids);
        return ids.stream().map(id -> new HeldQuestion(id, questions.get(id))).toList();
    }

    @Override
    public List<QuestionOutline> outlines(String courseKey) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT current_version_id, type, competence, difficulty FROM question WHERE course_key = :course AND status = 'ready'
                    AND current_version_id IS NOT NULL ORDER BY id""").bind("course", courseKey)
                .map((rows, context) -> new QuestionOutline(rows.getLong("current_version_id"),
                        ItemType.ofKey(rows.getString("type")).orElseThrow(), rows.getString("competence"), rows.getString("difficulty"))).list());
    }

    @Override
    public List<QuestionOutline> recentOutlines(String courseKey) {
        return outlines.get(courseKey, this::outlines);
    }

    @Override
    public Map<Long, Question> versions(Collection<Long> ids) {
        Map<Long, Question> found = new HashMap<>();
        ids.forEach(id -> known.find(id).ifPresent(question -> found.put(id, question)));
        List<Long> missing = ids.stream().filter(id -> !found.containsKey(id)).distinct().toList();
        if (!missing.isEmpty()) {
            jdbi.useHandle(handle -> handle.createQuery(SELECT + "WHERE v.id IN (<ids>)").bindList("ids", missing)
                    .map((rows, context) -> held(rows)).forEach(held -> {
                        found.put(held.version(), held.question());
                        known.keep(held.version(), held.question());
                    }));
        }
        return found;
    }

    @Override
    public List<QuestionRevision> revisions(long version) {
        List<Revision> revisions = jdbi.withHandle(handle -> handle.createQuery("""
                SELECT v.question_id, v.id, v.number, v.created_at FROM question_version one JOIN question_version v ON v.question_id = one.question_id
                WHERE one.id = :version ORDER BY v.number DESC LIMIT :most""").bind("version", version).bind("most", MOST_REVISIONS)
                .map((rows, context) -> new Revision(rows.getLong("question_id"), rows.getLong("id"), rows.getInt("number"),
                        rows.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC))).list());
        Map<Long, Question> questions = versions(revisions.stream().map(Revision::version).toList());
        return revisions.stream().map(one -> new QuestionRevision(one.id(), one.version(), one.number(), one.at(), questions.get(one.version()))).toList();
    }

    @Override
    public BankChange synchronise(String courseKey, List<Question> questions, Instant now) {
        return jdbi.withHandle(handle -> {
            Map<String, Held> held = held(handle, courseKey);
            int added = 0;
            int changed = 0;
            for (Question question : questions) {
                Held before = held.remove(question.code());
                if (before == null) {
                    addVersion(handle, addQuestion(handle, courseKey, question.code(), FILE, QuestionStatus.READY), 1, question, "", now);
                    added++;
                } else if (!before.fromFile()) {
                    continue;
                } else if (!before.digest().equals(QuestionDigest.of(question))) {
                    addVersion(handle, before.id(), before.number() + 1, question, "", now);
                    changed++;
                } else if (before.retired() && !before.setByHand()) {
                    handle.execute("UPDATE question SET retired = FALSE WHERE id = ?", before.id());
                    changed++;
                }
            }
            List<Long> gone = held.values().stream().filter(one -> !one.retired() && one.fromFile()).map(Held::id).toList();
            gone.forEach(id -> handle.execute("UPDATE question SET retired = TRUE WHERE id = ?", id));
            return new BankChange(added, changed, gone.size());
        });
    }

    @Override
    public List<Question> notRetired(String courseKey) {
        List<Long> ids = jdbi.withHandle(handle -> handle
                .createQuery("SELECT current_version_id FROM question WHERE course_key = :course AND status <> 'retired' ORDER BY id")
                .bind("course", courseKey).mapTo(Long.class).list());
        Map<Long, Question> questions = versions(ids);
        return ids.stream().map(questions::get).toList();
    }

    @Override
    public Map<String, Question> byCode(String courseKey, Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        List<Long> ids = jdbi.withHandle(handle -> handle
                .createQuery("SELECT current_version_id FROM question WHERE course_key = :course AND code IN (<codes>)")
                .bind("course", courseKey).bindList("codes", List.copyOf(codes)).mapTo(Long.class).list());
        return versions(ids).values().stream().collect(Collectors.toMap(Question::code, Function.identity()));
    }

    @Override
    public Map<String, String> stems(String courseKey) {
        Map<String, String> stems = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                SELECT q.code, v.stem_zh FROM question q JOIN question_version v ON v.id = q.current_version_id
                WHERE q.course_key = :course AND q.status <> 'retired' ORDER BY q.id LIMIT :most""").bind("course", courseKey).bind("most", MOST_STEMS)
                .map((rows, context) -> Map.entry(rows.getString("code"), rows.getString("stem_zh")))
                .forEach(entry -> stems.put(entry.getKey(), entry.getValue())));
        return stems;
    }

    @Override
    public PutIn put(String courseKey, List<Question> questions, String by, Instant now) {
        return jdbi.withHandle(handle -> {
            handle.createQuery("SELECT id FROM question WHERE course_key = :course FOR UPDATE").bind("course", courseKey).mapTo(Long.class).list();
            Map<String, Held> held = held(handle, courseKey);
            int added = 0;
            int changed = 0;
            int withdrawn = 0;
            for (Question question : questions) {
                Held before = held.get(question.code());
                if (before == null) {
                    addVersion(handle, addQuestion(handle, courseKey, question.code(), EDITOR, QuestionStatus.DRAFT), 1, question, by, now);
                    added++;
                } else if (differs(before, question)) {
                    addVersion(handle, before.id(), before.number() + 1, question, by, now);
                    QuestionEdits.becomesDraft(handle, before.id(), before.status(), by, now);
                    changed++;
                    withdrawn += before.status() == QuestionStatus.READY ? 1 : 0;
                }
            }
            return new PutIn(added, changed, withdrawn);
        });
    }

    @Override
    public Difference compare(String courseKey, List<Question> questions) {
        Map<String, Held> held = jdbi.withHandle(handle -> held(handle, courseKey));
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        List<String> fromFiles = new ArrayList<>();
        List<String> ready = new ArrayList<>();
        StringBuilder digests = new StringBuilder();
        for (Question question : questions) {
            Held before = held.get(question.code());
            digests.append(question.code()).append(' ').append(QuestionDigest.of(question)).append(' ')
                    .append(before == null ? "" : before.id() + " " + before.number() + " " + before.status()).append('\n');
            (before == null ? added : differs(before, question) ? changed : unchanged).add(question.code());
            if (before != null && differs(before, question) && before.fromFile()) {
                fromFiles.add(question.code());
            }
            if (before != null && differs(before, question) && before.status() == QuestionStatus.READY) {
                ready.add(question.code());
            }
        }
        return new Difference(added, changed, unchanged, fromFiles, ready, Digests.sha256Hex(digests.toString()));
    }

    private static boolean differs(Held before, Question question) {
        return before.retired() || !before.digest().equals(QuestionDigest.of(question));
    }

    private static Map<String, Held> held(Handle handle, String courseKey) {
        Map<String, Held> held = new HashMap<>();
        handle.createQuery("""
                SELECT q.code, q.id, v.number, v.digest, q.status, q.origin, %s AS by_hand
                FROM question q JOIN question_version v ON v.id = q.current_version_id WHERE q.course_key = :course""".formatted(SET_BY_HAND.formatted("q")))
                .bind("course", courseKey)
                .map((rows, context) -> Map.entry(rows.getString("code"), new Held(rows.getLong("id"), rows.getInt("number"),
                        rows.getString("digest"), QuestionStatus.ofKey(rows.getString("status")).orElseThrow(), FILE.equals(rows.getString("origin")),
                        rows.getBoolean("by_hand"))))
                .forEach(entry -> held.put(entry.getKey(), entry.getValue()));
        return held;
    }

    private static long addQuestion(Handle handle, String courseKey, String code, String origin, QuestionStatus status) {
        return handle.createUpdate("INSERT INTO question (course_key, code, origin, status) VALUES (:course, :code, :origin, :status)")
                .bind("course", courseKey).bind("code", code).bind("origin", origin).bind("status", status.key()).executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
    }

    static void addVersion(Handle handle, long id, int number, Question question, String author, Instant now) {
        long version = handle.createUpdate("""
                INSERT INTO question_version (question_id, number, type, body, competence, competences, difficulty, lesson_key, source,
                                              stem_zh, stem_en, explanation_zh, explanation_en, media, digest, author, created_at)
                VALUES (:question, :number, :type, :body, :competence, :competences, :difficulty, :lesson, :source, :stemZh, :stemEn,
                        :explanationZh, :explanationEn, :media, :digest, :author, :now)""")
                .bind("question", id).bind("number", number).bind("type", question.type().key())
                .bind("body", QuestionText.write(question.body())).bind("competence", question.competence())
                .bind("competences", String.join(",", question.competences())).bind("difficulty", question.difficulty())
                .bind("lesson", question.lesson()).bind("source", question.source())
                .bind("stemZh", question.stem().zh()).bind("stemEn", question.stem().en())
                .bind("explanationZh", question.explanation().zh()).bind("explanationEn", question.explanation().en())
                .bind("author", author).bind("media", MediaJson.write(question.media())).bind("digest", QuestionDigest.of(question)).bind("now", now)
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        handle.execute("UPDATE question SET current_version_id = ?, retired = retired AND " + SET_BY_HAND.formatted("question") + " WHERE id = ?",
                version, id);
    }

    private static HeldQuestion held(ResultSet rows) throws SQLException {
        ItemType type = ItemType.ofKey(rows.getString("type")).orElseThrow();
        return new HeldQuestion(rows.getLong("id"), new Question(rows.getString("code"), QuestionText.read(type, rows.getString("body")),
                List.of(rows.getString("competences").split(",")), rows.getString("difficulty"), rows.getString("lesson_key"),
                rows.getString("source"), Bilingual.of(rows.getString("stem_zh"), rows.getString("stem_en")),
                Bilingual.of(rows.getString("explanation_zh"), rows.getString("explanation_en")), MediaJson.read(rows.getString("media"))));
    }
}

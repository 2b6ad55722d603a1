package org.tongguan.itemanalysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.assessment.ExamId;
import org.tongguan.itemanalysis.QuestionText;
import org.tongguan.itemanalysis.domain.BankQuestion;
import org.tongguan.shared.Bilingual;

/** Questions as they were put: text, options and key of a version. */
@ApplicationScoped
public class QuestionQueries {
    private static final Set<String> CHOSEN_FROM = Set.of("single-choice", "multiple-choice", "true-false");
    private static final String TRUE_OR_FALSE = "true-false";
    private static final List<String> TRUTHS = List.of("true", "false");

    private final Jdbi jdbi;

    @Inject
    QuestionQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    QuestionQueries() {
        this(null);
    }

    /** With the key by which the exam was marked last: a ruling may have changed it. */
    public Map<Long, BankQuestion> byVersion(ExamId exam, Collection<Long> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        Map<Long, BankQuestion> questions = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                SELECT v.id, q.code, v.number, v.type, v.stem_zh, v.stem_en,
                       COALESCE((SELECT r.body FROM item_ruling r WHERE r.exam_id = :exam AND r.question_version_id = v.id AND r.kind = 'new-key'
                                 ORDER BY r.id DESC LIMIT 1), v.body) AS body
                FROM question_version v JOIN question q ON q.id = v.question_id WHERE v.id IN (<versions>)""").bind("exam", exam.value())
                .bindList("versions", versions)
                .map((rows, context) -> questions.put(rows.getLong("id"), read(rows))).list());
        return questions;
    }

    private static BankQuestion read(ResultSet rows) throws SQLException {
        int number = rows.getInt("number");
        String name = number == 1 ? rows.getString("code") : rows.getString("code") + " v" + number;
        String type = rows.getString("type");
        Bilingual stem = Bilingual.of(rows.getString("stem_zh"), rows.getString("stem_en"));
        if (!CHOSEN_FROM.contains(type)) {
            return new BankQuestion(name, new QuestionText(stem, Map.of()), List.of(), Set.of());
        }
        JsonObject body = parsed(rows.getString("body"));
        Map<String, Bilingual> options = options(body.getJsonArray("options"));
        List<String> ids = type.equals(TRUE_OR_FALSE) ? TRUTHS : List.copyOf(options.keySet());
        Set<String> key = body.getJsonArray("key").getValuesAs(JsonString.class).stream().map(JsonString::getString)
                .collect(Collectors.toUnmodifiableSet());
        return new BankQuestion(name, new QuestionText(stem, options), ids, key);
    }

    private static JsonObject parsed(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static Map<String, Bilingual> options(JsonArray array) {
        Map<String, Bilingual> options = new LinkedHashMap<>();
        for (JsonObject option : array.getValuesAs(JsonObject.class)) {
            options.put(option.getString("id"), Bilingual.of(option.getString("zh"), option.getString("en", "")));
        }
        return options;
    }
}

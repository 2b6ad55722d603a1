package org.tongguan.questionbank.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.Query;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.QuestionQuery;
import org.tongguan.questionbank.QuestionStatus;
import org.tongguan.questionbank.domain.SearchText;

/**
 * A query as conditions on the columns of the index {@code question_listed}, so that a search reads that index from end to end at worst and
 * never a row of the table.
 */
final class QuestionConditions {
    private static final String LISTED = "FROM question q FORCE INDEX (question_listed) ";
    /** Few have one, and the index on what is compared finds them. */
    private static final String DUPLICATES = """
            FROM (SELECT stem_key FROM question FORCE INDEX (question_duplicates) WHERE stem_key IS NOT NULL GROUP BY stem_key HAVING COUNT(*) > 1) d
            JOIN question q ON q.stem_key = d.stem_key
            """;

    private final List<String> conditions = new ArrayList<>(List.of("q.stem_key IS NOT NULL"));
    private final Map<String, String> values = new LinkedHashMap<>();
    private final boolean duplicates;

    /** @param banks those of the tier that is asked for */
    QuestionConditions(QuestionQuery query, Optional<Set<String>> banks) {
        duplicates = query.duplicates();
        query.bank().ifPresent(bank -> equal("course_key", bank));
        query.status().map(QuestionStatus::key).ifPresent(status -> equal("status", status));
        query.type().map(ItemType::key).ifPresent(type -> equal("type", type));
        banks.ifPresent(this::among);
        query.competence().ifPresent(competence -> {
            conditions.add("FIND_IN_SET(CONVERT(:competence USING ascii), q.competences)");
            values.put("competence", competence);
        });
        query.difficulty().ifPresent(difficulty -> equal("difficulty", difficulty));
        SearchText text = SearchText.of(query.text());
        if (!text.isEmpty()) {
            List<String> any = new ArrayList<>();
            List<String> columns = text.mayBeEnglish() ? List.of("search", "search_en") : List.of("search");
            for (String part : text.parts()) {
                String name = "part" + values.size();
                values.put(name, part);
                columns.forEach(column -> any.add("q." + column + " LIKE :" + name));
            }
            text.start().ifPresent(start -> {
                values.put("code", start);
                any.add("q.code LIKE :code");
            });
            conditions.add("(" + String.join(" OR ", any) + ")");
        }
    }

    /** The tables with what is asked of them. */
    String from() {
        return (duplicates ? DUPLICATES : LISTED) + "WHERE " + String.join(" AND ", conditions) + " ";
    }

    Query bind(Query query) {
        values.forEach(query::bind);
        return query;
    }

    private void among(Set<String> banks) {
        List<String> names = new ArrayList<>();
        banks.forEach(bank -> {
            String name = "bank" + names.size();
            names.add(":" + name);
            values.put(name, bank);
        });
        conditions.add(names.isEmpty() ? "FALSE" : "q.course_key IN (" + String.join(", ", names) + ")");
    }

    private void equal(String column, String value) {
        conditions.add("q." + column + " = :" + column);
        values.put(column, value);
    }
}

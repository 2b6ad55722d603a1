package org.tongguan.assessment;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.questionbank.ItemType;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;

/** The blueprint of a plan as JSON: {@code rows}, or {@code sections} that have a title, minutes of their own where wanted, and rows each. */
record PlanSectionsJson(List<ExamPlan.Row> rows, List<ExamPlan.Section> sections) {
    static void write(ExamPlan plan, JsonObjectBuilder json) {
        if (plan.sections().isEmpty()) {
            json.add("rows", rows(plan.rows()));
            return;
        }
        JsonArrayBuilder sections = Json.createArrayBuilder();
        int from = 0;
        for (ExamPlan.Section section : plan.sections()) {
            int to = Math.min(plan.rows().size(), from + section.rows());
            JsonObjectBuilder one = Json.createObjectBuilder().add("title", Json.createObjectBuilder().add("zh", section.title().zh())
                    .add("en", section.title().en()));
            section.minutes().ifPresent(minutes -> one.add("minutes", minutes));
            sections.add(one.add("rows", rows(plan.rows().subList(from, to))));
            from = to;
        }
        json.add("sections", sections);
    }

    /** @throws DomainError {@code exam.plan-invalid} naming the field */
    static PlanSectionsJson read(JsonObject plan) {
        JsonArray given = array(plan, "sections");
        if (given.isEmpty()) {
            return new PlanSectionsJson(rows(plan), List.of());
        }
        if (plan.containsKey("rows")) {
            throw invalid("rows");
        }
        List<ExamPlan.Row> rows = new ArrayList<>();
        List<ExamPlan.Section> sections = new ArrayList<>();
        for (JsonValue value : given) {
            if (!(value instanceof JsonObject section) || !(section.get("title") instanceof JsonObject title)) {
                throw invalid("sections");
            }
            List<ExamPlan.Row> own = rows(section);
            rows.addAll(own);
            sections.add(new ExamPlan.Section(Bilingual.of(title.getString("zh", ""), title.getString("en", title.getString("zh", ""))),
                    minutes(section), own.size()));
        }
        return new PlanSectionsJson(rows, sections);
    }

    private static JsonArrayBuilder rows(List<ExamPlan.Row> rows) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        rows.forEach(row -> {
            JsonObjectBuilder one = Json.createObjectBuilder().add("competence", row.competence()).add("type", row.type().key())
                    .add("count", row.count()).add("points", row.points());
            row.difficulty().ifPresent(difficulty -> one.add("difficulty", difficulty));
            array.add(one);
        });
        return array;
    }

    private static List<ExamPlan.Row> rows(JsonObject holder) {
        return array(holder, "rows").stream().map(value -> {
            if (!(value instanceof JsonObject row)) {
                throw invalid("rows");
            }
            return new ExamPlan.Row(word(row, "competence").orElse(ExamPlan.ANY),
                    ItemType.ofKey(row.getString("type", "")).orElseThrow(() -> invalid("rows")), row.getInt("count", 0),
                    word(row, "difficulty").filter(word -> !word.isEmpty()),
                    row.get("points") instanceof JsonNumber points ? points.bigDecimalValue() : BigDecimal.ONE);
        }).toList();
    }

    /** What is no text would otherwise stand for any. */
    private static Optional<String> word(JsonObject row, String field) {
        if (!row.containsKey(field) || row.isNull(field)) {
            return Optional.empty();
        }
        if (row.get(field) instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        throw invalid(field);
    }

    private static Optional<Integer> minutes(JsonObject section) {
        try {
            return section.get("minutes") instanceof JsonNumber minutes ? Optional.of(minutes.bigDecimalValue().intValueExact()) : Optional.empty();
        } catch (ArithmeticException fraction) {
            throw invalid("sections");
        }
    }

    private static JsonArray array(JsonObject holder, String field) {
        if (holder.getOrDefault(field, JsonValue.EMPTY_JSON_ARRAY) instanceof JsonArray array) {
            return array;
        }
        throw invalid(field);
    }

    private static DomainError invalid(String field) {
        return new DomainError(ExamLifeError.PLAN_INVALID, Map.of("field", field));
    }
}

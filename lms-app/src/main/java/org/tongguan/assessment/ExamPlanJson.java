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
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongguan.organisation.Tier;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;

/** A plan as JSON: in the API, and in the database for all that has no column of its own. What may be left out has a default. */
public final class ExamPlanJson {
    private final JsonObject json;

    private ExamPlanJson(JsonObject json) {
        this.json = json;
    }

    public static JsonObject write(ExamPlan plan) {
        ExamAudience audience = plan.audience();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("title", Json.createObjectBuilder().add("zh", plan.title().zh()).add("en", plan.title().en()))
                .add("course", plan.course()).add("minutes", plan.minutes()).add("attempts", plan.attempts())
                .add("coolDownHours", plan.coolDownHours()).add("passPercent", plan.passPercent()).add("shuffle", plan.shuffle())
                .add("forms", plan.forms()).add("tolerance", plan.tolerance()).add("atOnce", plan.release().atOnce().key()).add("atRelease", plan.release().atRelease().key())
                .add("tiers", texts(audience.tiers().stream().map(Tier::key).sorted().toList()))
                .add("departments", Json.createArrayBuilder(audience.departments().stream().sorted().toList()))
                .add("invited", texts(audience.invited())).add("devices", plan.guard().devices().key())
                .add("browserKeys", texts(plan.guard().browserKeys()));
        PlanSectionsJson.write(plan, json);
        plan.opensAt().ifPresent(at -> json.add("opensAt", at.toString()));
        plan.closesAt().ifPresent(at -> json.add("closesAt", at.toString()));
        audience.prerequisite().ifPresent(course -> json.add("prerequisite", course));
        plan.guard().code().ifPresent(code -> json.add("code", code));
        return json.build();
    }

    /** @throws DomainError {@code exam.plan-invalid} naming the field */
    public static ExamPlan read(JsonObject json) {
        return new ExamPlanJson(json).plan();
    }

    private ExamPlan plan() {
        ExamAudience audience = new ExamAudience(all("tiers", JsonString.class, tier -> Tier.ofKey(tier.getString())),
                all("departments", JsonNumber.class, id -> Optional.of(id.longValue())), List.copyOf(texts("invited")),
                text("prerequisite").filter(key -> !key.isBlank()));
        ExamGuard guard = new ExamGuard(text("code").filter(code -> !code.isBlank()),
                key("devices", DeviceRule.ANY, DeviceRule::ofKey), texts("browserKeys"));
        PlanSectionsJson paper = PlanSectionsJson.read(json);
        return new ExamPlan(title(), text("course").orElseThrow(() -> invalid("course")), paper.rows(), paper.sections(), number("minutes", 60), number("attempts", 1),
                number("coolDownHours", 0), moment("opensAt"), moment("closesAt"), decimal(json, "passPercent", BigDecimal.valueOf(60)),
                audience, json.getBoolean("shuffle", true), number("forms", 0),
                new ReleasePolicy(key("atOnce", Reveal.NOTHING, Reveal::ofKey), key("atRelease", Reveal.ANSWERS, Reveal::ofKey)), guard,
                number("tolerance", ExamPlan.USUAL_TOLERANCE));
    }

    private Bilingual title() {
        if (!(json.get("title") instanceof JsonObject title)) {
            throw invalid("title");
        }
        String zh = title.getString("zh", "");
        return Bilingual.of(zh, title.getString("en", zh));
    }

    private JsonArray array(String field) {
        JsonValue value = json.getOrDefault(field, JsonValue.EMPTY_JSON_ARRAY);
        if (value instanceof JsonArray array) {
            return array;
        }
        throw invalid(field);
    }

    private interface Reading<V, T> {
        Optional<T> read(V value);
    }

    private <V extends JsonValue, T> Set<T> all(String field, Class<V> kind, Reading<V, T> reading) {
        Set<T> values = new HashSet<>();
        array(field).forEach(value -> values.add(Optional.of(value).filter(kind::isInstance).map(kind::cast).flatMap(reading::read)
                .orElseThrow(() -> invalid(field))));
        return values;
    }

    private List<String> texts(String field) {
        return array(field).stream().map(value -> {
            if (value instanceof JsonString text) {
                return text.getString().strip();
            }
            throw invalid(field);
        }).filter(text -> !text.isEmpty()).distinct().toList();
    }

    private static JsonArrayBuilder texts(Collection<String> texts) {
        return Json.createArrayBuilder(texts);
    }

    private <T> T key(String field, T otherwise, Reading<String, T> reading) {
        Optional<String> given = text(field);
        return given.isEmpty() ? otherwise : reading.read(given.get()).orElseThrow(() -> invalid(field));
    }

    private Optional<String> text(String field) {
        return json.get(field) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private Optional<Instant> moment(String field) {
        try {
            return text(field).map(Instant::parse);
        } catch (DateTimeException unreadable) {
            throw invalid(field);
        }
    }

    private int number(String field, int otherwise) {
        try {
            return json.get(field) instanceof JsonNumber number ? number.intValueExact() : otherwise;
        } catch (ArithmeticException fraction) {
            throw invalid(field);
        }
    }

    private static BigDecimal decimal(JsonObject object, String field, BigDecimal otherwise) {
        return object.get(field) instanceof JsonNumber number ? number.bigDecimalValue() : otherwise;
    }

    private static DomainError invalid(String field) {
        return new DomainError(ExamLifeError.PLAN_INVALID, Map.of("field", field));
    }
}

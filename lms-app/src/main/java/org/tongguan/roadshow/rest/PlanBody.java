package org.tongguan.roadshow.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongguan.platform.rest.RequestBody;
import org.tongguan.roadshow.RoadshowPlan;
import org.tongguan.roadshow.RoadshowPlan.PlannedEntry;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Reads what is sent about a plan. What is left out is empty, and the service says whether it may be; what is of another kind is malformed. */
final class PlanBody {
    private static final int MOST_BYTES = 1024 * 1024;

    private final JsonObject json;

    private PlanBody(JsonObject json) {
        this.json = json;
    }

    /** @throws DomainError {@code input.too-large}, {@code input.malformed} */
    static PlanBody read(InputStream body) {
        return new PlanBody(RequestBody.json(body, MOST_BYTES));
    }

    RoadshowPlan plan() {
        return new RoadshowPlan(both("title"), text("season"), both("place"), moment("startsAt"), text("rubric"),
                each("judges", PlanBody::text), each("entries", PlanBody::entry));
    }

    int version() {
        try {
            return value("version", JsonNumber.class).intValueExact();
        } catch (ArithmeticException fraction) {
            throw malformed();
        }
    }

    PlanBody object(String field) {
        return new PlanBody(value(field, JsonObject.class));
    }

    private static PlannedEntry entry(JsonValue value) {
        PlanBody entry = new PlanBody(as(JsonObject.class, value));
        return new PlannedEntry(entry.both("title"), entry.both("pitch"), entry.text("presenter"));
    }

    private Bilingual both(String field) {
        if (isLeftOut(field)) {
            return Bilingual.of("", "");
        }
        PlanBody both = object(field);
        return Bilingual.of(both.text("zh"), both.text("en"));
    }

    private String text(String field) {
        return isLeftOut(field) ? "" : text(json.get(field));
    }

    private static String text(JsonValue value) {
        return as(JsonString.class, value).getString();
    }

    private @Nullable Instant moment(String field) {
        try {
            return isLeftOut(field) ? null : Instant.parse(text(field));
        } catch (DateTimeException unreadable) {
            throw malformed();
        }
    }

    private <T> List<T> each(String field, Function<JsonValue, T> reading) {
        return isLeftOut(field) ? List.of() : value(field, JsonArray.class).stream().map(reading).toList();
    }

    private boolean isLeftOut(String field) {
        return json.getOrDefault(field, JsonValue.NULL) == JsonValue.NULL;
    }

    private <V extends JsonValue> V value(String field, Class<V> kind) {
        return as(kind, json.getOrDefault(field, JsonValue.NULL));
    }

    private static <V extends JsonValue> V as(Class<V> kind, JsonValue value) {
        if (!kind.isInstance(value)) {
            throw malformed();
        }
        return kind.cast(value);
    }

    private static DomainError malformed() {
        return new DomainError(CommonError.MALFORMED);
    }
}

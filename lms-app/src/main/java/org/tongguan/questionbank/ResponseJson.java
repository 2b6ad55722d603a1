package org.tongguan.questionbank;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tongguan.questionbank.Response.Choice;
import org.tongguan.questionbank.Response.File;
import org.tongguan.questionbank.Response.Match;
import org.tongguan.questionbank.Response.Order;
import org.tongguan.questionbank.Response.Parts;
import org.tongguan.questionbank.Response.Point;
import org.tongguan.questionbank.Response.Quantity;
import org.tongguan.questionbank.Response.Text;
import org.tongguan.shared.DomainError;

/** Responses as JSON. Writing gives the canonical text, over which receipts are computed: no blanks, members in a fixed order. */
public final class ResponseJson {
    /** Kept, since each look-up of it searches the class path; safe for many threads. */
    private static final JsonProvider JSON = JsonProvider.provider();
    /** Entries in a list or an object; no question has more. */
    private static final int MOST_ENTRIES = 100;
    private static final int MOST_DIGITS = 30;
    private static final int LONGEST_NAME = 200;

    private ResponseJson() {
    }

    public static String write(Response response) {
        if (response instanceof Choice given) {
            return given.choice().isEmpty() ? "{\"choice\":[]}" : "{\"choice\":[\"" + String.join("\",\"", given.choice()) + "\"]}";
        }
        return object(response).toString();
    }

    /** Reads what {@link #write} wrote. */
    public static Response ofStored(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return read(reader.readObject());
        }
    }

    /** @throws DomainError {@code answer.wrong-response}, {@code answer.unknown-option}, {@code answer.too-long} */
    public static Response read(JsonObject json) {
        Set<String> members = json.keySet();
        if (members.equals(Set.of("choice"))) {
            return Choice.of(ids(json.get("choice")));
        } else if (members.equals(Set.of("text"))) {
            return new Text(text(json.get("text")));
        } else if (members.equals(Set.of("number")) || members.equals(Set.of("number", "unit"))) {
            return new Quantity(number(json.get("number")), unit(json.get("unit")));
        } else if (members.equals(Set.of("order"))) {
            return new Order(ids(json.get("order")));
        } else if (members.equals(Set.of("match"))) {
            return new Match(members(json.get("match"), ResponseJson::text));
        } else if (members.equals(Set.of("point"))) {
            return new Point(array(json.get("point")).stream().map(value -> number(value).orElseThrow(ResponseJson::wrong)).toList());
        } else if (members.equals(Set.of("file")) || members.equals(Set.of("file", "name"))) {
            return file(json.get("file"), json.get("name"));
        } else if (members.equals(Set.of("parts"))) {
            return new Parts(members(json.get("parts"), value -> read(value instanceof JsonObject part ? part : fail())));
        }
        throw wrong();
    }

    /** The same as a value. */
    public static JsonObject object(Response response) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        if (response instanceof Choice given) {
            json.add("choice", list(given.choice()));
        } else if (response instanceof Text given) {
            json.add("text", given.text());
        } else if (response instanceof Quantity given) {
            given.number().ifPresentOrElse(number -> json.add("number", number), () -> json.addNull("number"));
            given.unit().ifPresent(unit -> json.add("unit", unit));
        } else if (response instanceof Order given) {
            json.add("order", list(given.order()));
        } else if (response instanceof Match given) {
            JsonObjectBuilder pairs = JSON.createObjectBuilder();
            given.match().forEach(pairs::add);
            json.add("match", pairs);
        } else if (response instanceof Point given) {
            JsonArrayBuilder point = JSON.createArrayBuilder();
            given.point().forEach(number -> point.add(number));
            json.add("point", point);
        } else if (response instanceof File given) {
            given.digest().ifPresentOrElse(digest -> json.add("file", digest).add("name", given.name()), () -> json.addNull("file"));
        } else if (response instanceof Parts given) {
            JsonObjectBuilder parts = JSON.createObjectBuilder();
            given.parts().forEach((id, part) -> parts.add(id, object(part)));
            json.add("parts", parts);
        }
        return json.build();
    }

    private static JsonArrayBuilder list(List<String> ids) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        ids.forEach(array::add);
        return array;
    }

    private static Response file(JsonValue digest, @org.jspecify.annotations.Nullable JsonValue name) {
        if (digest == JsonValue.NULL) {
            return new File(Optional.empty(), "");
        }
        String hex = text(digest);
        String called = name == null ? "" : text(name);
        if (!hex.matches("[0-9a-f]{64}") || called.length() > LONGEST_NAME) {
            throw wrong();
        }
        return new File(Optional.of(hex), called);
    }

    private static List<String> ids(JsonValue value) {
        return array(value).stream().map(ResponseJson::text).toList();
    }

    private static JsonArray array(JsonValue value) {
        if (value instanceof JsonArray array && array.size() <= MOST_ENTRIES) {
            return array;
        }
        throw wrong();
    }

    private static <T> Map<String, T> members(JsonValue value, Function<JsonValue, T> reader) {
        if (!(value instanceof JsonObject object) || object.size() > MOST_ENTRIES) {
            throw wrong();
        }
        Map<String, T> members = new HashMap<>();
        object.forEach((key, member) -> members.put(key, reader.apply(member)));
        return members;
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string && isStorable(string.getString())) {
            return string.getString();
        }
        throw wrong();
    }

    /** Half a surrogate pair would come back from the database as another character, and the receipt would no longer fit. */
    static boolean isStorable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    /** Refuses 1e999999999 before anything computes with it. */
    private static Optional<BigDecimal> number(JsonValue value) {
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        try {
            BigDecimal number = value instanceof JsonNumber given ? given.bigDecimalValue() : fail();
            if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
                throw wrong();
            }
            return Optional.of(number);
        } catch (ArithmeticException | NumberFormatException unreadable) {
            throw wrong();
        }
    }

    private static Optional<String> unit(@org.jspecify.annotations.Nullable JsonValue value) {
        return value == null || value == JsonValue.NULL ? Optional.empty() : Optional.of(text(value)).filter(unit -> !unit.isBlank());
    }

    private static <T> T fail() {
        throw wrong();
    }

    private static DomainError wrong() {
        return new DomainError(QuestionBankError.WRONG_RESPONSE);
    }
}

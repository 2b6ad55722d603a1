package org.tongguan.questionbank.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongguan.questionbank.QuestionDocument;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** A JSON object as the maps, lists, texts, flags and whole numbers of our own format. */
final class JsonTree {
    private JsonTree() {
    }

    /** @throws DomainError {@code input.malformed} for what is nested too deep */
    static Map<String, @Nullable Object> of(JsonObject object) {
        return of(object, 0);
    }

    private static Map<String, @Nullable Object> of(JsonObject object, int depth) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        object.forEach((key, value) -> map.put(key, plain(value, depth + 1)));
        return map;
    }

    private static @Nullable Object plain(JsonValue value, int depth) {
        if (depth > QuestionDocument.DEEPEST) {
            throw new DomainError(CommonError.MALFORMED);
        }
        return switch (value.getValueType()) {
            case OBJECT -> of(value.asJsonObject(), depth);
            case ARRAY -> ((JsonArray) value).stream().map(one -> plain(one, depth + 1)).toList();
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> number((JsonNumber) value);
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
        };
    }

    /** A fraction keeps its digits as text. */
    private static Object number(JsonNumber number) {
        String digits = number.toString();
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException noInteger) {
            return digits;
        }
    }
}

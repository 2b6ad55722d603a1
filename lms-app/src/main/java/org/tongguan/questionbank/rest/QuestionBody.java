package org.tongguan.questionbank.rest;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** A request that brings a question in our own format. */
final class QuestionBody {
    private static final int MOST_BYTES = 512 * 1024;

    private final JsonObject json;

    private QuestionBody(JsonObject json) {
        this.json = json;
    }

    /** @throws DomainError {@code input.too-large}, {@code input.malformed} */
    static QuestionBody read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new DomainError(CommonError.TOO_LARGE, Map.of("maximum", MOST_BYTES / 1024 + " kB"));
            }
            return new QuestionBody(parse(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("the request broke off", e);
        }
    }

    /** The parser throws a bare {@code RuntimeException} for what is nested deeper than it reads. */
    private static JsonObject parse(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        } catch (RuntimeException e) {
            throw malformed();
        }
    }

    String course() {
        if (json.get("course") instanceof JsonString text) {
            return text.getString();
        }
        throw malformed();
    }

    int version() {
        try {
            if (json.get("version") instanceof JsonNumber number) {
                return number.intValueExact();
            }
        } catch (ArithmeticException tooLarge) {
            throw malformed();
        }
        throw malformed();
    }

    Map<String, @Nullable Object> question() {
        if (json.get("question") instanceof JsonObject question) {
            return JsonTree.of(question);
        }
        throw malformed();
    }

    private static DomainError malformed() {
        return new DomainError(CommonError.MALFORMED);
    }
}

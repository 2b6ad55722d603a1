package org.tongguan.questionbank.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongguan.platform.rest.RequestBody;
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
        return new QuestionBody(RequestBody.json(body, MOST_BYTES));
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

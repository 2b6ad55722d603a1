package org.tongguan.questionbank;

import jakarta.json.JsonObject;
import org.tongguan.questionbank.domain.BodyReader;
import org.tongguan.questionbank.domain.BodyWriter;

/** Bodies as JSON text for the database; equal bodies are equal texts. */
public final class QuestionText {
    private QuestionText() {
    }

    public static String write(Body body) {
        return BodyWriter.object(body).toString();
    }

    /** The same as a value. */
    public static JsonObject object(Body body) {
        return BodyWriter.object(body);
    }

    /** Reads what {@link #write} wrote. */
    public static Body read(ItemType type, String json) {
        return BodyReader.read(type, json);
    }
}

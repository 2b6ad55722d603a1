package org.tongguan.questionbank.persistence;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.tongguan.questionbank.Media;

/** The list in {@code question_version.media}. */
final class MediaJson {
    private MediaJson() {
    }

    static String write(List<Media> media) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        media.forEach(one -> array.add(Json.createObjectBuilder().add("digest", one.digest()).add("name", one.name()).add("type", one.type())
                .add("text", one.text())));
        return array.build().toString();
    }

    static List<Media> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new Media(one.getString("digest"), one.getString("name"), one.getString("type"), one.getString("text")))
                    .toList();
        }
    }
}

package org.tongguan.assessment.persistence;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.tongguan.assessment.domain.Option;
import org.tongguan.shared.Bilingual;

/** Options as they stand in {@code question_version.options}. */
final class OptionsJson {
    private OptionsJson() {
    }

    static String write(List<Option> options) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        options.forEach(option -> array.add(Json.createObjectBuilder().add("id", option.id()).add("zh", option.text().zh())
                .add("en", option.text().en())));
        return array.build().toString();
    }

    static List<Option> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(option -> new Option(option.getString("id"), Bilingual.of(option.getString("zh"), option.getString("en"))))
                    .toList();
        }
    }
}

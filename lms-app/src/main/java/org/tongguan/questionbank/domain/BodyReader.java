package org.tongguan.questionbank.domain;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tongguan.questionbank.AcceptedText;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.EssayBody;
import org.tongguan.questionbank.FillInBody;
import org.tongguan.questionbank.HotSpotBody;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.NumericBody;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.OrderingBody;
import org.tongguan.questionbank.PracticalBody;
import org.tongguan.questionbank.ShortTextBody;
import org.tongguan.shared.Bilingual;

/** Reads bodies that {@link BodyWriter} wrote; anything else is a defect of the program and fails. */
public final class BodyReader {
    private BodyReader() {
    }

    public static Body read(ItemType type, String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return read(type, reader.readObject());
        }
    }

    private static Body read(ItemType type, JsonObject json) {
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE -> new ChoiceBody(type, options(json, "options"), Set.copyOf(strings(json, "key")),
                    constant(ChoiceBody.Rule.class, json.getString("rule")), numbers(json.getJsonObject("weights")));
            case MATCHING -> new MatchingBody(options(json, "prompts"), options(json, "targets"), pairs(json.getJsonObject("key")),
                    json.getBoolean("allOrNothing"));
            case ORDERING -> new OrderingBody(options(json, "entries"), strings(json, "key"),
                    constant(OrderingBody.Rule.class, json.getString("rule")));
            case FILL_IN -> new FillInBody(each(json, "accepted", form -> new AcceptedText(form.getString("form"), number(form, "percent"))),
                    json.getBoolean("caseMatters"));
            case NUMERIC -> new NumericBody(
                    each(json, "accepted", range -> new NumericBody.Accepted(number(range, "value"), number(range, "tolerance"),
                            number(range, "percent"))),
                    each(json, "units", unit -> new NumericBody.Unit(unit.getString("symbol"), number(unit, "factor"))),
                    number(json, "unitPenalty"));
            case SHORT_TEXT -> new ShortTextBody(each(json, "points", point -> new ShortTextBody.KeyPoint(strings(point, "wordings"),
                    number(point, "percent"))), both(json.getJsonObject("model")));
            case ESSAY -> new EssayBody(each(json, "criteria", line -> new EssayBody.Criterion(line.getString("id"),
                    both(line.getJsonObject("title")), number(line, "percent"))), json.getInt("fewest"), both(json.getJsonObject("model")));
            case HOT_SPOT -> new HotSpotBody(json.getString("picture"), json.getInt("width"), json.getInt("height"),
                    each(json, "regions", region -> new HotSpotBody.Region(constant(HotSpotBody.Region.Form.class, region.getString("form")),
                            region.getJsonArray("numbers").getValuesAs(JsonNumber::bigDecimalValue), number(region, "percent"))));
            case PRACTICAL -> new PracticalBody(json.getString("template"), constant(PracticalBody.Format.class, json.getString("format")),
                    each(json, "checks", BodyReader::check));
            case CASE -> new CaseBody(each(json, "parts", part -> new CaseBody.Part(part.getString("id"), both(part.getJsonObject("stem")),
                    read(ItemType.ofKey(part.getString("type")).orElseThrow(), part.getJsonObject("body")), number(part, "points"))));
        };
    }

    private static PracticalBody.Check check(JsonObject json) {
        return new PracticalBody.Check(constant(PracticalBody.Check.Rule.class, json.getString("rule")), json.getString("place"),
                json.getString("expected"), number(json, "tolerance"), number(json, "percent"), both(json.getJsonObject("title")));
    }

    private static <T> List<T> each(JsonObject json, String name, Function<JsonObject, T> reader) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class).stream().map(reader).toList();
    }

    private static List<Option> options(JsonObject json, String name) {
        return each(json, name, option -> new Option(option.getString("id"), both(option)));
    }

    private static Bilingual both(JsonObject text) {
        return Bilingual.of(text.getString("zh"), text.getString("en"));
    }

    private static List<String> strings(JsonObject json, String name) {
        JsonArray array = json.getJsonArray(name);
        return array.getValuesAs(JsonString::getString);
    }

    private static Map<String, String> pairs(JsonObject json) {
        Map<String, String> pairs = new LinkedHashMap<>();
        json.keySet().forEach(key -> pairs.put(key, json.getString(key)));
        return pairs;
    }

    private static Map<String, BigDecimal> numbers(JsonObject json) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        json.keySet().forEach(key -> numbers.put(key, number(json, key)));
        return numbers;
    }

    private static BigDecimal number(JsonObject json, String name) {
        return json.getJsonNumber(name).bigDecimalValue();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

package org.tongguan.questionbank.domain;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.EssayBody;
import org.tongguan.questionbank.FillInBody;
import org.tongguan.questionbank.HotSpotBody;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.NumericBody;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.OrderingBody;
import org.tongguan.questionbank.PracticalBody;
import org.tongguan.questionbank.ShortTextBody;
import org.tongguan.shared.Bilingual;

/** Writes bodies as JSON, members in a fixed order. The type stands beside it and not in it. */
public final class BodyWriter {
    private BodyWriter() {
    }

    public static JsonObject object(Body body) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (body instanceof ChoiceBody b) {
            json.add("options", options(b.options())).add("key", strings(new TreeSet<>(b.key()))).add("rule", word(b.rule()))
                    .add("weights", numbers(b.weights()));
        } else if (body instanceof MatchingBody b) {
            JsonObjectBuilder key = Json.createObjectBuilder();
            new TreeMap<>(b.key()).forEach(key::add);
            json.add("prompts", options(b.prompts())).add("targets", options(b.targets())).add("key", key).add("allOrNothing", b.allOrNothing());
        } else if (body instanceof OrderingBody b) {
            json.add("entries", options(b.entries())).add("key", strings(b.key())).add("rule", word(b.rule()));
        } else if (body instanceof FillInBody b) {
            json.add("accepted", array(b.accepted(), form -> Json.createObjectBuilder().add("form", form.form()).add("percent", form.percent())))
                    .add("caseMatters", b.caseMatters());
        } else if (body instanceof NumericBody b) {
            json.add("accepted", array(b.accepted(), range -> Json.createObjectBuilder().add("value", range.value())
                            .add("tolerance", range.tolerance()).add("percent", range.percent())))
                    .add("units", array(b.units(), unit -> Json.createObjectBuilder().add("symbol", unit.symbol()).add("factor", unit.factor())))
                    .add("unitPenalty", b.unitPenalty());
        } else if (body instanceof ShortTextBody b) {
            json.add("points", array(b.points(), point -> Json.createObjectBuilder().add("wordings", strings(point.wordings()))
                    .add("percent", point.percent()))).add("model", both(b.model()));
        } else if (body instanceof EssayBody b) {
            json.add("criteria", array(b.criteria(), line -> Json.createObjectBuilder().add("id", line.id()).add("title", both(line.title()))
                    .add("percent", line.percent()))).add("fewest", b.fewest()).add("model", both(b.model()));
        } else if (body instanceof HotSpotBody b) {
            json.add("picture", b.picture()).add("width", b.width()).add("height", b.height()).add("regions", array(b.regions(),
                    region -> Json.createObjectBuilder().add("form", word(region.form())).add("numbers", numbers(region.numbers()))
                            .add("percent", region.percent())));
        } else if (body instanceof PracticalBody b) {
            json.add("template", b.template()).add("format", word(b.format())).add("checks", array(b.checks(),
                    check -> Json.createObjectBuilder().add("rule", word(check.rule())).add("place", check.place())
                            .add("expected", check.expected()).add("tolerance", check.tolerance()).add("percent", check.percent())
                            .add("title", both(check.title()))));
        } else if (body instanceof CaseBody b) {
            json.add("parts", array(b.parts(), part -> Json.createObjectBuilder().add("id", part.id()).add("stem", both(part.stem()))
                    .add("points", part.points()).add("type", part.body().type().key()).add("body", object(part.body()))));
        }
        return json.build();
    }

    private static <T> JsonArrayBuilder array(List<T> entries, Function<T, JsonObjectBuilder> writer) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        entries.forEach(entry -> array.add(writer.apply(entry)));
        return array;
    }

    private static JsonArrayBuilder options(List<Option> options) {
        return array(options, option -> Json.createObjectBuilder().add("id", option.id()).add("zh", option.text().zh())
                .add("en", option.text().en()));
    }

    private static JsonObjectBuilder both(Bilingual text) {
        return Json.createObjectBuilder().add("zh", text.zh()).add("en", text.en());
    }

    private static JsonArrayBuilder strings(Collection<String> texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    private static JsonArrayBuilder numbers(List<BigDecimal> numbers) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        numbers.forEach(array::add);
        return array;
    }

    private static JsonObjectBuilder numbers(Map<String, BigDecimal> numbers) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(numbers).forEach(json::add);
        return json;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

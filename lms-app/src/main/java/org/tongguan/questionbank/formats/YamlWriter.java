package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tongguan.questionbank.AcceptedText;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.EssayBody;
import org.tongguan.questionbank.FillInBody;
import org.tongguan.questionbank.HotSpotBody;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.NumericBody;
import org.tongguan.questionbank.OrderingBody;
import org.tongguan.questionbank.PracticalBody;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.ShortTextBody;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes questions in our own format, which loses nothing but the bytes of media. */
final class YamlWriter {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int LINE_WIDTH = 4_000;

    private YamlWriter() {
    }

    static String write(List<Question> questions) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(LINE_WIDTH);
        options.setSplitLines(false);
        return new Yaml(options).dump(questions.stream().map(YamlWriter::entry).toList());
    }

    static Map<String, Object> entry(Question question) {
        YamlTexts texts = new YamlTexts().put("id", question.code()).put("type", question.type().key());
        if (question.competences().size() == 1) {
            texts.put("competence", question.competence());
        } else {
            texts.put("competences", new ArrayList<>(question.competences()));
        }
        texts.put("difficulty", question.difficulty());
        texts.filled("lesson", question.lesson());
        texts.filled("source", question.source());
        texts.text("stem", question.stem());
        body(texts, question.body());
        texts.optional("explanation", question.explanation());
        if (!question.media().isEmpty()) {
            texts.put("media", question.media().stream().map(YamlWriter::media).toList());
        }
        return texts.document();
    }

    private static void body(YamlTexts texts, Body body) {
        if (body instanceof ChoiceBody b) {
            choice(texts, b);
        } else if (body instanceof MatchingBody b) {
            texts.options("prompts", b.prompts()).options("targets", b.targets()).put("key", new TreeMap<>(b.key()));
            if (b.allOrNothing()) {
                texts.put("rule", "all-or-nothing");
            }
        } else if (body instanceof OrderingBody b) {
            texts.options("entries", b.entries()).put("key", new ArrayList<>(b.key())).unless(OrderingBody.Rule.PLACES, b.rule());
        } else if (body instanceof FillInBody b) {
            texts.put("accepted", b.accepted().stream().map(YamlWriter::accepted).toList());
            if (b.caseMatters()) {
                texts.put("case-matters", true);
            }
        } else if (body instanceof NumericBody b) {
            numeric(texts, b);
        } else if (body instanceof ShortTextBody b) {
            texts.put(YamlBodies.KEY_POINTS, b.points().stream().map(point -> new YamlTexts().put("wordings", new ArrayList<>(point.wordings()))
                    .number("percent", point.percent()).values()).toList()).optional("model", b.model());
        } else if (body instanceof EssayBody b) {
            Map<String, YamlTexts> lines = new LinkedHashMap<>();
            b.criteria().forEach(line -> lines.put(line.id(), new YamlTexts().text("title", line.title()).number("percent", line.percent())));
            texts.children("criteria", lines).put("fewest", b.fewest()).optional("model", b.model());
        } else if (body instanceof HotSpotBody b) {
            texts.put("picture", b.picture()).put("width", b.width()).put("height", b.height())
                    .put("regions", b.regions().stream().map(YamlWriter::region).toList());
        } else if (body instanceof PracticalBody b) {
            texts.put("template", b.template()).put("format", YamlTexts.word(b.format()))
                    .entries("checks", b.checks().stream().map(YamlWriter::check).toList());
        } else if (body instanceof CaseBody b) {
            Map<String, YamlTexts> parts = new LinkedHashMap<>();
            b.parts().forEach(part -> parts.put(part.id(), part(part)));
            texts.children("parts", parts);
        }
    }

    private static void choice(YamlTexts texts, ChoiceBody body) {
        boolean truth = body.type() == ItemType.TRUE_FALSE;
        if (!truth) {
            texts.options("options", body.options());
        }
        texts.put("key", new TreeSet<>(body.key()).stream().map(id -> truth ? (Object) Boolean.valueOf(id) : id).toList())
                .unless(ChoiceBody.Rule.ALL_OR_NOTHING, body.rule());
        if (!body.weights().isEmpty()) {
            texts.put("weights", YamlTexts.numbers(new TreeMap<>(body.weights())));
        }
    }

    private static void numeric(YamlTexts texts, NumericBody body) {
        texts.put("accepted", body.accepted().stream().map(range -> new YamlTexts().number("value", range.value())
                .number("tolerance", range.tolerance()).number("percent", range.percent()).values()).toList());
        if (!body.units().isEmpty()) {
            Map<String, BigDecimal> units = new LinkedHashMap<>();
            body.units().forEach(unit -> units.put(unit.symbol(), unit.factor()));
            texts.put("units", YamlTexts.numbers(units)).number("unit-penalty", body.unitPenalty());
        }
    }

    private static Object accepted(AcceptedText text) {
        return text.percent().compareTo(ALL) == 0 ? text.form()
                : new YamlTexts().put("form", text.form()).number("percent", text.percent()).values();
    }

    private static Map<String, Object> region(HotSpotBody.Region region) {
        return new YamlTexts().put("form", YamlTexts.word(region.form())).put("numbers", region.numbers().stream().map(YamlTexts::plain).toList())
                .number("percent", region.percent()).values();
    }

    private static YamlTexts check(PracticalBody.Check check) {
        YamlTexts texts = new YamlTexts().put("rule", YamlTexts.word(check.rule()));
        texts.filled("place", check.place());
        return texts.put("expected", check.expected()).number("tolerance", check.tolerance()).number("percent", check.percent())
                .text("title", check.title());
    }

    private static YamlTexts part(CaseBody.Part part) {
        YamlTexts texts = new YamlTexts().put("type", part.body().type().key()).number("points", part.points()).text("stem", part.stem());
        body(texts, part.body());
        return texts;
    }

    private static Map<String, Object> media(Media media) {
        YamlTexts texts = new YamlTexts().put("digest", media.digest()).put("name", media.name()).put("type", media.type());
        texts.filled("text", media.text());
        return texts.values();
    }
}

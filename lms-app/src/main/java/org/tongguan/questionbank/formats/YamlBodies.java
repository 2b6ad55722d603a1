package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.tongguan.questionbank.YamlNode;

/** Reads what a question asks and its key from our own format; {@code content/README.md} shows one of each type. */
public final class YamlBodies {
    /** Older files say {@code points}, which a part of a case uses for something else. */
    static final String KEY_POINTS = "key-points";
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int MOST_PIXELS = 20_000;
    private static final int MOST_CHARACTERS = 20_000;

    private YamlBodies() {
    }

    /** @param digests of the question's pictures and files by their names, which may stand for them */
    public static Body read(ItemType type, BilingualYaml texts, Map<String, String> digests) {
        YamlNode node = texts.node();
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE -> choice(type, texts);
            case MATCHING -> new MatchingBody(texts.options("prompts"), texts.options("targets"), node.child("key").texts(),
                    allOrNothing(node));
            case ORDERING -> new OrderingBody(texts.options("entries"), node.words("key"),
                    node.constant(OrderingBody.Rule.class, "rule", OrderingBody.Rule.PLACES));
            case FILL_IN -> new FillInBody(accepted(node), node.flag("case-matters"));
            case NUMERIC -> numeric(node);
            case SHORT_TEXT -> new ShortTextBody(node.nodes(node.has(KEY_POINTS) ? KEY_POINTS : "points").stream()
                    .map(point -> new ShortTextBody.KeyPoint(point.words("wordings"), percent(point))).toList(), texts.optional("model"));
            case ESSAY -> essay(texts);
            case HOT_SPOT -> new HotSpotBody(digest(node.text("picture"), digests), node.number("width", 1, MOST_PIXELS), node.number("height", 1, MOST_PIXELS),
                    node.nodes("regions").stream().map(YamlBodies::region).toList());
            case PRACTICAL -> new PracticalBody(digest(node.text("template"), digests),
                    node.constant(PracticalBody.Format.class, "format", PracticalBody.Format.SPREADSHEET),
                    texts.entries("checks").stream().map(YamlBodies::check).toList());
            case CASE -> parts(texts, digests);
        };
    }

    private static String digest(String named, Map<String, String> digests) {
        return digests.getOrDefault(named, named);
    }

    private static ChoiceBody choice(ItemType type, BilingualYaml texts) {
        YamlNode node = texts.node();
        List<Option> options = type == ItemType.TRUE_FALSE ? List.of() : texts.options("options");
        return new ChoiceBody(type, options, Set.copyOf(node.words("key")),
                node.constant(ChoiceBody.Rule.class, "rule", ChoiceBody.Rule.ALL_OR_NOTHING), numbers(node, "weights"));
    }

    private static boolean allOrNothing(YamlNode node) {
        enum Rule { SHARE, ALL_OR_NOTHING }
        return node.constant(Rule.class, "rule", Rule.SHARE) == Rule.ALL_OR_NOTHING;
    }

    private static List<AcceptedText> accepted(YamlNode node) {
        List<AcceptedText> accepted = new ArrayList<>();
        for (Object form : node.list("accepted")) {
            if (form instanceof Map<?, ?>) {
                YamlNode entry = node.entry("accepted", accepted.size());
                accepted.add(new AcceptedText(entry.text("form"), percent(entry)));
            } else {
                accepted.add(new AcceptedText(node.word("accepted", accepted.size()), ALL));
            }
        }
        return accepted;
    }

    private static NumericBody numeric(YamlNode node) {
        List<NumericBody.Accepted> accepted = node.nodes("accepted").stream()
                .map(range -> new NumericBody.Accepted(range.decimal("value", BigDecimal.ZERO), range.decimal("tolerance", BigDecimal.ZERO),
                        percent(range))).toList();
        List<NumericBody.Unit> units = new ArrayList<>();
        numbers(node, "units").forEach((symbol, factor) -> units.add(new NumericBody.Unit(symbol, factor)));
        return new NumericBody(accepted, units, node.decimal("unit-penalty", BigDecimal.ZERO));
    }

    private static EssayBody essay(BilingualYaml texts) {
        List<EssayBody.Criterion> criteria = new ArrayList<>();
        texts.children("criteria").forEach((id, line) -> criteria.add(new EssayBody.Criterion(id, line.text("title"), percent(line.node()))));
        YamlNode node = texts.node();
        return new EssayBody(criteria, node.has("fewest") ? node.number("fewest", 0, MOST_CHARACTERS) : 0, texts.optional("model"));
    }

    private static HotSpotBody.Region region(YamlNode node) {
        return new HotSpotBody.Region(node.constant(HotSpotBody.Region.Form.class, "form", HotSpotBody.Region.Form.RECTANGLE),
                node.list("numbers").stream().map(number -> node.decimal(number, "numbers")).toList(), percent(node));
    }

    private static PracticalBody.Check check(BilingualYaml texts) {
        YamlNode node = texts.node();
        return new PracticalBody.Check(node.constant(PracticalBody.Check.Rule.class, "rule", PracticalBody.Check.Rule.HOLDS_TEXT),
                node.textOrEmpty("place"), node.text("expected"), node.decimal("tolerance", BigDecimal.ZERO), percent(node),
                texts.text("title"));
    }

    private static CaseBody parts(BilingualYaml texts, Map<String, String> digests) {
        List<CaseBody.Part> parts = new ArrayList<>();
        texts.children("parts").forEach((id, part) -> {
            YamlNode node = part.node();
            String typeKey = node.text("type");
            ItemType.ofKey(typeKey).filter(type -> type != ItemType.CASE).ifPresentOrElse(
                    type -> parts.add(new CaseBody.Part(id, part.text("stem"), read(type, part, digests), node.decimal("points", BigDecimal.ONE))),
                    () -> node.fault("unknown-type", Map.of("type", typeKey)));
        });
        return new CaseBody(parts);
    }

    private static BigDecimal percent(YamlNode node) {
        return node.decimal("percent", ALL);
    }

    private static Map<String, BigDecimal> numbers(YamlNode node, String key) {
        YamlNode mapping = node.optional(key);
        return mapping.keys().stream().collect(Collectors.toMap(name -> name, name -> mapping.decimal(name, BigDecimal.ZERO), (one, other) -> one,
                LinkedHashMap::new));
    }
}

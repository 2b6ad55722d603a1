package org.tongguan.questionbank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongguan.questionbank.HotSpotBody.Region;
import org.tongguan.questionbank.PracticalBody.Check;
import org.tongguan.shared.Bilingual;

/** Sound bodies of every type and rule, whose keys meet some of the {@link SampleResponses}. */
public final class RandomBodies {
    private static final List<String> TEXTS = List.of("两网一站", "OCR", "一体化*平台", "最小必要", "告知", "\\*");
    private static final List<ItemType> PARTS = Stream.of(ItemType.values()).filter(type -> type != ItemType.CASE && type != ItemType.PRACTICAL).toList();

    private final Random random;

    private RandomBodies(Random random) {
        this.random = random;
    }

    public static Body of(ItemType type, Random random) {
        RandomBodies bodies = new RandomBodies(random);
        return switch (type) {
            case SINGLE_CHOICE -> bodies.single();
            case MULTIPLE_CHOICE -> bodies.several();
            case TRUE_FALSE -> ChoiceBody.of(type, List.of(), Set.of(Boolean.toString(random.nextBoolean())));
            case MATCHING -> bodies.matching();
            case ORDERING -> bodies.ordering();
            case FILL_IN -> new FillInBody(bodies.each(1, 4, place -> new AcceptedText(bodies.any(TEXTS), place == 0 ? SampleBodies.ALL : bodies.percent())),
                    random.nextBoolean());
            case NUMERIC -> bodies.numeric();
            case SHORT_TEXT -> new ShortTextBody(bodies.shares(bodies.number(1, 4)).stream()
                    .map(share -> new ShortTextBody.KeyPoint(List.of(bodies.any(TEXTS), bodies.any(TEXTS)), share)).toList(), text("略"));
            case ESSAY -> bodies.essay();
            case HOT_SPOT -> new HotSpotBody("0".repeat(64), 400, 300, bodies.each(1, 4, bodies::region));
            case PRACTICAL -> random.nextBoolean() ? bodies.spreadsheet() : bodies.document();
            case CASE -> new CaseBody(bodies.each(1, 5, place -> new CaseBody.Part("p" + (place + 1), text("小题"), of(bodies.any(PARTS), random),
                    BigDecimal.valueOf(bodies.number(1, 50), 1))));
        };
    }

    private ChoiceBody single() {
        List<Option> options = options(number(2, 6));
        String right = any(options).id();
        Map<String, BigDecimal> weights = new HashMap<>();
        if (random.nextBoolean()) {
            options.forEach(option -> weights.put(option.id(), option.id().equals(right) ? SampleBodies.ALL : percent().subtract(BigDecimal.valueOf(50))));
        }
        return new ChoiceBody(ItemType.SINGLE_CHOICE, options, Set.of(right), weights.isEmpty() ? ChoiceBody.Rule.ALL_OR_NOTHING : ChoiceBody.Rule.WEIGHTS,
                weights);
    }

    private ChoiceBody several() {
        List<Option> options = options(number(3, 7));
        List<Option> mixed = new ArrayList<>(options);
        Collections.shuffle(mixed, random);
        List<String> key = mixed.subList(0, number(2, options.size() - 1)).stream().map(Option::id).toList();
        ChoiceBody.Rule rule = any(List.of(ChoiceBody.Rule.values()));
        Map<String, BigDecimal> weights = new HashMap<>();
        if (rule == ChoiceBody.Rule.WEIGHTS) {
            List<BigDecimal> shares = shares(key.size());
            key.forEach(id -> weights.put(id, shares.get(key.indexOf(id))));
            options.stream().filter(option -> !key.contains(option.id())).forEach(option -> weights.put(option.id(), percent().negate()));
        }
        return new ChoiceBody(ItemType.MULTIPLE_CHOICE, options, Set.copyOf(key), rule, weights);
    }

    private MatchingBody matching() {
        List<Option> prompts = options(number(2, 5));
        List<Option> targets = SampleBodies.options(IntStream.rangeClosed(1, number(2, 7)).mapToObj(Integer::toString).toArray(String[]::new));
        Map<String, String> key = new HashMap<>();
        prompts.forEach(prompt -> key.put(prompt.id(), any(targets).id()));
        return new MatchingBody(prompts, targets, key, random.nextBoolean());
    }

    private OrderingBody ordering() {
        List<Option> entries = options(number(2, 6));
        List<String> key = new ArrayList<>(entries.stream().map(Option::id).toList());
        Collections.shuffle(key, random);
        return new OrderingBody(entries, key, any(List.of(OrderingBody.Rule.values())));
    }

    private NumericBody numeric() {
        List<NumericBody.Unit> units = random.nextBoolean() ? List.of()
                : List.of(new NumericBody.Unit("%", BigDecimal.ONE), new NumericBody.Unit("‰", new BigDecimal("0.1")));
        return new NumericBody(each(1, 3, place -> new NumericBody.Accepted(new BigDecimal(any(List.of("3.5", "-1", "0"))), BigDecimal.valueOf(number(0, 60), 2),
                place == 0 ? SampleBodies.ALL : percent())), units, units.isEmpty() ? BigDecimal.ZERO : percent());
    }

    private EssayBody essay() {
        List<BigDecimal> shares = shares(number(1, 5));
        return new EssayBody(IntStream.range(0, shares.size()).mapToObj(place -> new EssayBody.Criterion("c" + place, text("方面"), shares.get(place))).toList(),
                number(0, 500), text("略"));
    }

    private Region region(int place) {
        Region.Form form = any(List.of(Region.Form.values()));
        int numbers = switch (form) {
            case RECTANGLE -> 4;
            case CIRCLE -> 3;
            case POLYGON -> 2 * number(3, 6);
        };
        return new Region(form, Stream.generate(() -> BigDecimal.valueOf(random.nextInt(300))).limit(numbers).toList(), place == 0 ? SampleBodies.ALL : percent());
    }

    private PracticalBody spreadsheet() {
        List<BigDecimal> shares = shares(3);
        return new PracticalBody("1".repeat(64), PracticalBody.Format.SPREADSHEET, List.of(
                check(Check.Rule.CELL_NUMBER, "汇总!B2", any(List.of("42.5", "17", "42")), shares.get(0)),
                check(Check.Rule.CELL_TEXT, "汇总!A2", any(List.of("合计", "总计")), shares.get(1)),
                check(Check.Rule.CELL_FORMULA, any(List.of("汇总!B2", "汇总!B3")), "SUM", shares.get(2))));
    }

    private PracticalBody document() {
        List<BigDecimal> shares = shares(2);
        return new PracticalBody("1".repeat(64), PracticalBody.Format.DOCUMENT, List.of(
                check(Check.Rule.HOLDS_TEXT, "", any(List.of("共享", "目录")), shares.get(0)), check(Check.Rule.HAS_HEADING, "", "共享目录", shares.get(1))));
    }

    private static Check check(Check.Rule rule, String place, String expected, BigDecimal percent) {
        return new Check(rule, place, expected, new BigDecimal("0.6"), percent, text(expected));
    }

    /** As many as asked for, each above nothing, that come to 100. */
    private List<BigDecimal> shares(int count) {
        List<BigDecimal> shares = new ArrayList<>();
        int left = 10_000;
        for (int i = 1; i < count; i++) {
            int share = 1 + random.nextInt(left - count + i - 1);
            shares.add(BigDecimal.valueOf(share, 2));
            left -= share;
        }
        shares.add(BigDecimal.valueOf(left, 2));
        return shares;
    }

    private <T> List<T> each(int least, int most, java.util.function.IntFunction<T> made) {
        return IntStream.range(0, number(least, most)).mapToObj(made).toList();
    }

    private List<Option> options(int count) {
        return SampleBodies.options(IntStream.range(0, count).mapToObj(place -> String.valueOf((char) ('a' + place))).toArray(String[]::new));
    }

    private BigDecimal percent() {
        return BigDecimal.valueOf(random.nextInt(10_001), 2);
    }

    private int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private <T> T any(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    private static Bilingual text(String zh) {
        return Bilingual.of(zh, zh);
    }
}

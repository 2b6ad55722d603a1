package org.tongguan.questionbank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tongguan.shared.Bilingual;

/** One body of each way of answering, and of each rule. */
public final class SampleBodies {
    public static final BigDecimal ALL = BigDecimal.valueOf(100);
    public static final ChoiceBody SINGLE = ChoiceBody.of(ItemType.SINGLE_CHOICE, options("a", "b", "c", "d"), Set.of("b"));
    public static final ChoiceBody SEVERAL = several(ChoiceBody.Rule.ALL_OR_NOTHING);
    public static final ChoiceBody TRUTH = ChoiceBody.of(ItemType.TRUE_FALSE, List.of(), Set.of("false"));
    public static final ChoiceBody WEIGHED = new ChoiceBody(ItemType.SINGLE_CHOICE, options("a", "b", "c"), Set.of("a"), ChoiceBody.Rule.WEIGHTS,
            Map.of("a", ALL, "b", number("50"), "c", number("-25")));
    public static final MatchingBody MATCHING = new MatchingBody(options("a", "b", "c"), options("1", "2", "3", "4"),
            Map.of("a", "2", "b", "1", "c", "4"), false);
    public static final OrderingBody ORDERING = ordering(OrderingBody.Rule.PLACES);
    public static final FillInBody FILL_IN = new FillInBody(List.of(new AcceptedText("两网一站", ALL), new AcceptedText("一体化*平台", ALL),
            new AcceptedText("OCR", number("50"))), false);
    public static final NumericBody NUMERIC = new NumericBody(List.of(new NumericBody.Accepted(number("3.5"), number("0.1"), ALL),
            new NumericBody.Accepted(number("3.5"), number("0.5"), number("40"))),
            List.of(new NumericBody.Unit("%", BigDecimal.ONE), new NumericBody.Unit("‰", number("0.1"))), number("20"));
    public static final ShortTextBody SHORT = new ShortTextBody(List.of(new ShortTextBody.KeyPoint(List.of("最小必要", "最小够用"), number("60")),
            new ShortTextBody.KeyPoint(List.of("告知", "同意"), number("40"))), text("略"));
    public static final EssayBody ESSAY = new EssayBody(List.of(new EssayBody.Criterion("view", text("观点"), number("40")),
            new EssayBody.Criterion("case", text("结合实际"), number("60"))), 300, text("略"));
    public static final HotSpotBody HOT_SPOT = new HotSpotBody("0".repeat(64), 400, 300, List.of(
            region(HotSpotBody.Region.Form.RECTANGLE, 10, 10, 80, 40), region(HotSpotBody.Region.Form.CIRCLE, 200, 100, 25),
            region(HotSpotBody.Region.Form.POLYGON, 300, 200, 380, 200, 340, 280)));
    public static final PracticalBody PRACTICAL = new PracticalBody("1".repeat(64), PracticalBody.Format.SPREADSHEET, List.of(
            check(PracticalBody.Check.Rule.CELL_NUMBER, "汇总!B2", "42.5", "0.01", "50"),
            check(PracticalBody.Check.Rule.CELL_TEXT, "汇总!A2", "合计", "0", "20"),
            check(PracticalBody.Check.Rule.CELL_FORMULA, "汇总!B2", "SUM", "0", "30")));
    public static final CaseBody CASE = new CaseBody(List.of(new CaseBody.Part("p1", text("一"), SINGLE, number("2")),
            new CaseBody.Part("p2", text("二"), NUMERIC, number("3"))));

    private SampleBodies() {
    }

    public static List<Body> all() {
        return Stream.of(SINGLE, SEVERAL, several(ChoiceBody.Rule.NO_WRONG_OPTION), several(ChoiceBody.Rule.RIGHT_MINUS_WRONG), TRUTH, WEIGHED,
                MATCHING, ORDERING, ordering(OrderingBody.Rule.ALL_OR_NOTHING), ordering(OrderingBody.Rule.NEIGHBOURS), FILL_IN, NUMERIC, SHORT,
                ESSAY, HOT_SPOT, PRACTICAL, CASE).map(Body.class::cast).toList();
    }

    public static ChoiceBody several(ChoiceBody.Rule rule) {
        return new ChoiceBody(ItemType.MULTIPLE_CHOICE, options("a", "b", "c", "d", "e"), Set.of("a", "c", "d"), rule, Map.of());
    }

    public static OrderingBody ordering(OrderingBody.Rule rule) {
        return new OrderingBody(options("a", "b", "c", "d"), List.of("c", "a", "d", "b"), rule);
    }

    static PracticalBody.Check check(PracticalBody.Check.Rule rule, String place, String expected, String tolerance, String percent) {
        return new PracticalBody.Check(rule, place, expected, number(tolerance), number(percent), text(expected));
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Bilingual text(String zh) {
        return Bilingual.of(zh, zh);
    }

    public static List<Option> options(String... ids) {
        return Stream.of(ids).map(id -> new Option(id, text("选项" + id))).toList();
    }

    private static HotSpotBody.Region region(HotSpotBody.Region.Form form, int... numbers) {
        return new HotSpotBody.Region(form, java.util.Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList(), ALL);
    }
}

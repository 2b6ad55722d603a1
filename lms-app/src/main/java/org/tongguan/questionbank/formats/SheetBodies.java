package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongguan.questionbank.AcceptedText;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.EssayBody;
import org.tongguan.questionbank.FillInBody;
import org.tongguan.questionbank.ImportRule;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.NumericBody;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.OrderingBody;
import org.tongguan.questionbank.ShortTextBody;
import org.tongguan.shared.Bilingual;

/** Reads what a row of the workbook asks and its key. */
final class SheetBodies {
    private static final Pattern ARROW = Pattern.compile("\u2192|->|=>");
    private static final Pattern RANGE = Pattern.compile("^(.{1,60}?)(?:\u00B1|\\+/-)(.{1,60})$");
    private static final Pattern SLASH = Pattern.compile("(?<!\\\\)[/\uFF0F]");
    private static final Pattern SEMICOLON = Pattern.compile("[;\uFF1B\\n]");
    private static final String ALL_OR_NOTHING = "all-or-nothing";

    private final SheetRow row;

    private SheetBodies(SheetRow row) {
        this.row = row;
    }

    /** Empty, with a fault, for a type that a row cannot hold; a case has its parts in other rows. */
    static Optional<Body> read(ItemType type, SheetRow row) {
        SheetBodies bodies = new SheetBodies(row);
        if (type != ItemType.CASE && !row.has(SheetField.ANSWER) && type != ItemType.ORDERING && type != ItemType.MATCHING
                && type != ItemType.ESSAY && type != ItemType.SHORT_TEXT) {
            row.fault(SheetField.ANSWER, ImportRule.CELL_FILLED);
            return Optional.empty();
        }
        Optional<Body> body = switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> Optional.of(bodies.choice(type));
            case TRUE_FALSE -> Optional.of(bodies.truth());
            case MATCHING -> bodies.matching();
            case ORDERING -> Optional.of(Ids.ordering(bodies.options().stream().map(Option::text).toList(),
                    bodies.constant(OrderingBody.Rule.class, OrderingBody.Rule.PLACES)));
            case FILL_IN -> Optional.of(new FillInBody(bodies.lines().stream().map(line -> new AcceptedText(line.text(), line.percent())).toList(),
                    bodies.rule("").equals(Labels.CASE_MATTERS)));
            case NUMERIC -> Optional.of(bodies.numeric());
            case SHORT_TEXT -> Optional.of(new ShortTextBody(bodies.lines().stream().map(SheetBodies::keyPoint).toList(),
                    row.both(SheetField.MODEL)));
            case ESSAY -> Optional.of(bodies.essay());
            case HOT_SPOT, PRACTICAL, CASE -> {
                row.fault(SheetField.TYPE, ImportRule.CELL_VALUE);
                yield Optional.empty();
            }
        };
        body.ifPresent(row::holds);
        return body;
    }

    private List<Option> options() {
        List<Option> options = new ArrayList<>();
        for (SheetField field : SheetField.OPTIONS) {
            if (row.has(field)) {
                options.add(new Option(letter(field), row.both(field)));
            }
        }
        return options;
    }

    private static String letter(SheetField option) {
        return option.key().substring(option.key().length() - 1);
    }

    private Body choice(ItemType type) {
        Set<String> key = new TreeSet<>();
        for (char c : row.get(SheetField.ANSWER).toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                key.add(String.valueOf(c));
            }
        }
        Map<String, BigDecimal> weights = weights();
        ChoiceBody.Rule rule = constant(ChoiceBody.Rule.class, weights.isEmpty() ? ChoiceBody.Rule.ALL_OR_NOTHING : ChoiceBody.Rule.WEIGHTS);
        return new ChoiceBody(type, options(), key, rule, rule == ChoiceBody.Rule.WEIGHTS ? weights : Map.of());
    }

    private Map<String, BigDecimal> weights() {
        Map<String, BigDecimal> weights = new HashMap<>();
        for (String entry : SEMICOLON.split(row.get(SheetField.WEIGHTS))) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                row.number(entry.substring(equals + 1).replace("%", ""), SheetField.WEIGHTS)
                        .ifPresent(weight -> weights.put(entry.substring(0, equals).strip().toLowerCase(Locale.ROOT), weight));
            } else if (!entry.isBlank()) {
                row.fault(SheetField.WEIGHTS, ImportRule.CELL_VALUE, entry);
            }
        }
        return weights;
    }

    private Body truth() {
        String truth = row.word(SheetField.ANSWER, SheetWords.truth(row.get(SheetField.ANSWER)), "true");
        return ChoiceBody.of(ItemType.TRUE_FALSE, List.of(), Set.of(truth));
    }

    private Optional<Body> matching() {
        List<Map.Entry<Bilingual, Bilingual>> pairs = new ArrayList<>();
        for (SheetField field : SheetField.OPTIONS) {
            if (!row.has(field)) {
                continue;
            }
            String[] chinese = ARROW.split(row.get(field), 2);
            String[] english = ARROW.split(row.get(field.english()), 2);
            if (chinese.length < 2) {
                row.fault(field, ImportRule.ARROW_PRESENT);
                return Optional.empty();
            }
            boolean both = english.length == 2;
            pairs.add(Map.entry(Bilingual.of(chinese[0].strip(), both ? english[0].strip() : ""),
                    Bilingual.of(chinese[1].strip(), both ? english[1].strip() : "")));
        }
        MatchingBody body = Ids.matching(pairs, rule("").equals(ALL_OR_NOTHING));
        return Optional.of(body);
    }

    private List<SheetLine> lines() {
        return row.lines(SheetField.ANSWER).stream().map(SheetLine::of).toList();
    }

    private Body numeric() {
        BigDecimal tolerance = row.number(SheetField.TOLERANCE, BigDecimal.ZERO);
        List<NumericBody.Accepted> accepted = new ArrayList<>();
        for (SheetLine line : lines()) {
            Matcher range = RANGE.matcher(line.text());
            boolean own = range.matches();
            Optional<BigDecimal> value = row.number(own ? range.group(1) : line.text(), SheetField.ANSWER);
            Optional<BigDecimal> around = own ? row.number(range.group(2), SheetField.ANSWER) : Optional.of(tolerance);
            if (value.isPresent() && around.isPresent()) {
                accepted.add(new NumericBody.Accepted(value.get(), around.get(), line.percent()));
            }
        }
        return new NumericBody(accepted, units(), row.number(SheetField.UNIT_PENALTY, BigDecimal.ZERO));
    }

    private List<NumericBody.Unit> units() {
        List<NumericBody.Unit> units = new ArrayList<>();
        for (String entry : SEMICOLON.split(row.get(SheetField.UNITS))) {
            int equals = entry.lastIndexOf('=');
            if (!entry.isBlank()) {
                units.add(new NumericBody.Unit(equals < 0 ? entry.strip() : entry.substring(0, equals).strip(),
                        equals < 0 ? BigDecimal.ONE : row.number(entry.substring(equals + 1), SheetField.UNITS).orElse(BigDecimal.ONE)));
            }
        }
        return units;
    }

    private static ShortTextBody.KeyPoint keyPoint(SheetLine line) {
        return new ShortTextBody.KeyPoint(Arrays.stream(SLASH.split(line.text())).map(wording -> wording.strip().replace("\\/", "/")).toList(),
                line.percent());
    }

    private Body essay() {
        List<SheetLine> lines = lines();
        List<SheetLine> english = row.lines(SheetField.ANSWER_EN).stream().map(SheetLine::of).toList();
        BigDecimal fewest = row.number(SheetField.FEWEST, BigDecimal.ZERO);
        if (fewest.scale() > 0 || fewest.signum() < 0) {
            row.fault(SheetField.FEWEST, ImportRule.NUMBER);
        }
        List<EssayBody.Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            criteria.add(new EssayBody.Criterion("c" + (i + 1),
                    Bilingual.of(lines.get(i).text(), i < english.size() ? english.get(i).text() : ""), lines.get(i).percent()));
        }
        EssayBody whole = EssayBodies.ofModel(row.both(SheetField.MODEL));
        return new EssayBody(criteria.isEmpty() ? whole.criteria() : criteria, fewest.min(BigDecimal.valueOf(20_000)).intValue(), whole.model());
    }

    private String rule(String fallback) {
        return row.word(SheetField.RULE, SheetWords.rule(row.get(SheetField.RULE)), fallback);
    }

    /** A fault for a rule that this type of question does not have. */
    private <E extends Enum<E>> E constant(Class<E> type, E fallback) {
        String wanted = rule(YamlTexts.word(fallback));
        Optional<E> found = Arrays.stream(type.getEnumConstants()).filter(each -> YamlTexts.word(each).equals(wanted)).findFirst();
        if (found.isEmpty()) {
            row.fault(SheetField.RULE, ImportRule.CELL_VALUE);
        }
        return found.orElse(fallback);
    }
}

package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.EssayBody;
import org.tongguan.questionbank.FillInBody;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.NumericBody;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.OrderingBody;
import org.tongguan.questionbank.ShortTextBody;
import org.tongguan.shared.Bilingual;

/** The cells of one question's row. */
final class SheetCells {
    private static final String ARROW = " \u2192 ";

    private final Map<SheetField, String> cells = new EnumMap<>(SheetField.class);

    Map<SheetField, String> cells() {
        return cells;
    }

    SheetCells put(SheetField field, String value) {
        if (!value.isBlank()) {
            cells.put(field, value);
        }
        return this;
    }

    SheetCells both(SheetField field, Bilingual text) {
        put(field, text.zh());
        return HtmlText.isTranslated(text) ? put(field.english(), text.en()) : this;
    }

    /** Empty for a body that no row can hold. */
    static Optional<SheetCells> of(Body body) {
        SheetCells row = new SheetCells().put(SheetField.TYPE, SheetWords.word(body.type()));
        if (body instanceof ChoiceBody b) {
            return row.choice(b);
        } else if (body instanceof MatchingBody b) {
            return row.matching(b);
        } else if (body instanceof OrderingBody b) {
            Map<String, Bilingual> entries = b.entries().stream().collect(Collectors.toMap(Option::id, Option::text));
            return row.rule(b.rule()).options(b.key().stream().map(entries::get).toList());
        } else if (body instanceof FillInBody b) {
            return Optional.of(row.put(SheetField.ANSWER, lines(b.accepted().stream().map(form -> SheetLine.write(form.percent(), form.form()))))
                    .put(SheetField.RULE, b.caseMatters() ? SheetWords.CASE_MATTERS : ""));
        } else if (body instanceof NumericBody b) {
            return Optional.of(row.numeric(b));
        } else if (body instanceof ShortTextBody b) {
            return Optional.of(row.put(SheetField.ANSWER, lines(b.points().stream().map(point -> SheetLine.always(point.percent(),
                    point.wordings().stream().map(wording -> wording.replace("/", "\\/")).collect(Collectors.joining(" / "))))))
                    .both(SheetField.MODEL, b.model()));
        } else if (body instanceof EssayBody b) {
            return Optional.of(row.essay(b));
        }
        return body.type() == ItemType.CASE ? Optional.of(row) : Optional.empty();
    }

    private Optional<SheetCells> choice(ChoiceBody body) {
        if (body.type() == ItemType.TRUE_FALSE) {
            return Optional.of(put(SheetField.ANSWER, SheetWords.truthWord(body.key().iterator().next())));
        }
        List<String> ids = body.optionIds();
        put(SheetField.ANSWER, ids.stream().filter(body.key()::contains).map(id -> letter(ids.indexOf(id))).collect(Collectors.joining()));
        if (body.type().takesSeveral() || body.rule() == ChoiceBody.Rule.WEIGHTS) {
            rule(body.rule());
        }
        Map<Integer, BigDecimal> weights = new TreeMap<>();
        body.weights().forEach((id, weight) -> weights.put(ids.indexOf(id), weight));
        put(SheetField.WEIGHTS, weights.entrySet().stream().map(entry -> letter(entry.getKey()) + "=" + entry.getValue().toPlainString())
                .collect(Collectors.joining("; ")));
        return options(body.options().stream().map(Option::text).toList());
    }

    private static String letter(int index) {
        return Ids.letter(index).toUpperCase(Locale.ROOT);
    }

    /** Empty when there are more than the sheet has columns. */
    private Optional<SheetCells> options(List<Bilingual> texts) {
        if (texts.size() > SheetField.OPTIONS.size() || texts.stream().anyMatch(text -> text.zh().isBlank())) {
            return Optional.empty();
        }
        for (int i = 0; i < texts.size(); i++) {
            both(SheetField.OPTIONS.get(i), texts.get(i));
        }
        return Optional.of(this);
    }

    private Optional<SheetCells> matching(MatchingBody body) {
        Map<String, Bilingual> targets = body.targets().stream().collect(Collectors.toMap(Option::id, Option::text));
        boolean clear = Stream.concat(body.prompts().stream(), body.targets().stream()).map(Option::text)
                .noneMatch(text -> (text.zh() + text.en()).matches("(?s).*(\u2192|->|=>).*"));
        put(SheetField.RULE, SheetWords.ruleWord(body.allOrNothing() ? "all-or-nothing" : "share"));
        return clear ? options(Stream.concat(body.prompts().stream().map(prompt -> pair(prompt.text(), targets.get(body.key().get(prompt.id())))),
                body.targets().stream().filter(target -> !body.key().containsValue(target.id()))
                        .map(target -> pair(Bilingual.of("", ""), target.text()))).toList()) : Optional.empty();
    }

    private static Bilingual pair(Bilingual prompt, Bilingual target) {
        boolean translated = HtmlText.isTranslated(prompt) || HtmlText.isTranslated(target);
        return Bilingual.of((prompt.zh() + ARROW + target.zh()).strip(),
                translated ? (english(prompt) + ARROW + english(target)).strip() : "");
    }

    private static String english(Bilingual text) {
        return text.en().isBlank() ? text.zh() : text.en();
    }

    private SheetCells numeric(NumericBody body) {
        put(SheetField.ANSWER, lines(body.accepted().stream().map(range -> SheetLine.write(range.percent(),
                range.value().toPlainString() + "\u00B1" + range.tolerance().toPlainString()))));
        put(SheetField.UNITS, body.units().stream().map(unit -> unit.symbol() + "=" + unit.factor().toPlainString()).collect(Collectors.joining("; ")));
        return put(SheetField.UNIT_PENALTY, body.unitPenalty().signum() == 0 ? "" : body.unitPenalty().toPlainString());
    }

    private SheetCells essay(EssayBody body) {
        if (!EssayBodies.hasNoRubric(body)) {
            put(SheetField.ANSWER, lines(body.criteria().stream().map(line -> SheetLine.always(line.percent(), line.title().zh()))));
            if (body.criteria().stream().anyMatch(line -> HtmlText.isTranslated(line.title()))) {
                put(SheetField.ANSWER_EN, lines(body.criteria().stream().map(line -> english(line.title()))));
            }
        }
        return put(SheetField.FEWEST, body.fewest() == 0 ? "" : Integer.toString(body.fewest())).both(SheetField.MODEL, body.model());
    }

    private SheetCells rule(Enum<?> rule) {
        return put(SheetField.RULE, SheetWords.ruleWord(YamlTexts.word(rule)));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line.replaceAll("\\s*\\n\\s*", " ")).collect(Collectors.joining("\n"));
    }
}

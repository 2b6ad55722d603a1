package org.tongguan.questionbank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongguan.platform.i18n.Texts;

/** What is accepted as right, in words, a line for each thing that earns something. */
public final class KeyWords {
    private KeyWords() {
    }

    /** The key, and a line for the rule that makes points of it where there is one. */
    public static List<String> lines(Body body, Locale locale) {
        return body instanceof CaseBody story ? story.parts().stream().flatMap(part -> Stream.concat(Stream.of(part.stem().in(locale)),
                lines(part.body(), locale).stream().map(line -> "　" + line))).toList()
                : Stream.concat(key(body, locale), rule(body, locale)).toList();
    }

    private static Stream<String> key(Body body, Locale locale) {
        if (body instanceof ChoiceBody choice) {
            return choice.type() == ItemType.TRUE_FALSE ? choice.key().stream().map(id -> Texts.text(locale, "questionbank.truth." + id))
                    : choice.options().stream().map(Option::id).filter(choice.key()::contains).map(id -> text(choice.options(), id, locale));
        } else if (body instanceof MatchingBody matching) {
            return matching.prompts().stream().map(prompt -> prompt.text().in(locale) + " — "
                    + words(matching.targets(), matching.key().get(prompt.id()), locale));
        } else if (body instanceof OrderingBody ordering) {
            return Stream.of(ordering.key().stream().map(id -> words(ordering.entries(), id, locale)).collect(Collectors.joining(" → ")));
        } else if (body instanceof FillInBody fill) {
            return fill.accepted().stream().map(form -> form.form() + percent(form.percent()));
        } else if (body instanceof NumericBody numeric) {
            return numeric.accepted().stream().map(range -> range.value().toPlainString() + " ± " + range.tolerance().toPlainString()
                    + percent(range.percent()));
        } else if (body instanceof ShortTextBody shortText) {
            return shortText.points().stream().map(point -> String.join(" / ", point.wordings()) + percent(point.percent()));
        } else if (body instanceof EssayBody essay) {
            return essay.criteria().stream().map(line -> line.title().in(locale) + percent(line.percent()));
        } else if (body instanceof HotSpotBody spot) {
            return spot.regions().stream().map(region -> Texts.text(locale, "questionauthor.form." + word(region.form())) + " "
                    + region.numbers().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", ")) + percent(region.percent()));
        }
        return ((PracticalBody) body).checks().stream().map(check -> check.title().in(locale) + percent(check.percent()));
    }

    private static Stream<String> rule(Body body, Locale locale) {
        if (body instanceof ChoiceBody choice && choice.rule() == ChoiceBody.Rule.WEIGHTS) {
            return choice.options().stream().filter(option -> choice.weights().containsKey(option.id()))
                    .map(option -> text(choice.options(), option.id(), locale) + percent(choice.weights().get(option.id())));
        } else if (body instanceof ChoiceBody choice) {
            return choice.type().takesSeveral() ? Stream.of(Texts.text(locale, "questionauthor.rule." + word(choice.rule()))) : Stream.of();
        } else if (body instanceof MatchingBody matching && matching.allOrNothing()) {
            return Stream.of(Texts.text(locale, "questionauthor.rule.all-or-nothing"));
        } else if (body instanceof OrderingBody ordering) {
            return Stream.of(Texts.text(locale, "questionauthor.order-rule." + word(ordering.rule())));
        } else if (body instanceof FillInBody fill && fill.caseMatters()) {
            return Stream.of(Texts.text(locale, "questionauthor.field.case-matters"));
        } else if (body instanceof NumericBody numeric && !numeric.units().isEmpty()) {
            return Stream.of(Texts.text(locale, "questionbank.units") + " " + numeric.units().stream().map(NumericBody.Unit::symbol)
                    .collect(Collectors.joining(" / ")), Texts.text(locale, "questionauthor.field.unit-penalty") + " "
                    + numeric.unitPenalty().stripTrailingZeros().toPlainString());
        }
        return Stream.of();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String percent(BigDecimal percent) {
        return " (" + percent.stripTrailingZeros().toPlainString() + "%)";
    }

    /** Entries and targets are shown in other orders than they are written, so that a letter would mislead. */
    private static String words(List<Option> options, String id, Locale locale) {
        return options.stream().filter(option -> option.id().equals(id)).map(option -> option.text().in(locale)).findFirst().orElse(id);
    }

    /** Stands for the place in the bank, as in the preview; an id tells nothing. */
    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /** An option to choose. */
    private static String text(List<Option> options, String id, Locale locale) {
        return IntStream.range(0, options.size()).filter(place -> options.get(place).id().equals(id)).boxed().findFirst()
                .map(place -> letter(place) + ". " + options.get(place).text().in(locale)).orElse(id);
    }
}

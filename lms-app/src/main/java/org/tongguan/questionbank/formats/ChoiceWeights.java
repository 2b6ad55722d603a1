package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.Decimals;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Option;
import org.tongguan.shared.Bilingual;

/**
 * Choices as a percentage for each option, which is how other systems know them: the sum of what is chosen, not below nothing. Three of our
 * rules are such percentages; all-or-nothing for several right options is not, and comes nearest with -100 for each wrong one.
 */
final class ChoiceWeights {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal NEAR = new BigDecimal("0.01");
    /** Shares that Moodle offers beside whole and half percents: thirds, sixths, sevenths, eighths and ninths. */
    private static final List<BigDecimal> SHARES = List.of(share(3), share(6), share(7), share(8), share(9), new BigDecimal("66.66667"),
            new BigDecimal("83.33333"));
    /** As many as other systems store. */
    private static final int DECIMALS = 5;

    /** An option with what choosing it earns. */
    record Weighed(Bilingual text, BigDecimal percent) {
    }

    private ChoiceWeights() {
    }

    /**
     * Where several may be chosen and one is right, choosing more costs what its percentages say, and never more than nothing is left: that is
     * no single choice, unless it is all or nothing.
     *
     * @param single whether one option may be chosen
     * @param rule   named by a label; found from the percentages when there is none
     */
    static ChoiceBody read(boolean single, List<Weighed> choices, Optional<String> rule) {
        List<Option> options = new ArrayList<>();
        boolean rounded = !single && rule.isEmpty() && choices.stream().map(Weighed::percent).filter(percent -> percent.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(ALL) != 0;
        Map<String, BigDecimal> percents = new LinkedHashMap<>();
        for (Weighed choice : choices) {
            String id = Ids.letter(options.size());
            options.add(new Option(id, choice.text()));
            percents.put(id, Decimals.shortest(rounded ? share(choice.percent()) : choice.percent()));
        }
        long positive = percents.values().stream().filter(percent -> percent.signum() > 0).count();
        Optional<ChoiceBody.Rule> told = rule.flatMap(ChoiceWeights::named);
        boolean one = single || positive == 1 && told.equals(Optional.of(ChoiceBody.Rule.ALL_OR_NOTHING));
        Set<String> key = percents.entrySet().stream()
                .filter(entry -> one ? isNear(entry.getValue(), ALL) : entry.getValue().signum() > 0).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        ChoiceBody.Rule found = one ? ruleOfOne(percents) : told.orElseGet(() -> ruleOfSeveral(percents));
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        if (found == ChoiceBody.Rule.WEIGHTS) {
            percents.entrySet().stream().filter(entry -> entry.getValue().signum() != 0)
                    .forEach(entry -> weights.put(entry.getKey(), entry.getValue()));
        }
        return new ChoiceBody(one ? ItemType.SINGLE_CHOICE : ItemType.MULTIPLE_CHOICE, options, key, found, weights);
    }

    /** The share that a percentage with fewer digits means, as 33.3 means a third, so that three of them come to everything. Whole percents mean themselves. */
    private static BigDecimal share(BigDecimal percent) {
        BigDecimal shortest = Decimals.shortest(percent);
        BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(shortest.scale());
        return shortest.scale() <= 0 ? percent : SHARES.stream().filter(share -> share.subtract(shortest.abs()).abs().compareTo(lastDigit) < 0).findFirst()
                .map(share -> shortest.signum() < 0 ? share.negate() : share).orElse(percent);
    }

    private static ChoiceBody.Rule ruleOfOne(Map<String, BigDecimal> percents) {
        boolean plain = percents.values().stream().allMatch(percent -> percent.signum() == 0 || isNear(percent, ALL))
                && percents.values().stream().filter(percent -> percent.signum() > 0).count() == 1;
        return plain ? ChoiceBody.Rule.ALL_OR_NOTHING : ChoiceBody.Rule.WEIGHTS;
    }

    private static ChoiceBody.Rule ruleOfSeveral(Map<String, BigDecimal> percents) {
        List<BigDecimal> right = percents.values().stream().filter(percent -> percent.signum() > 0).toList();
        List<BigDecimal> wrong = percents.values().stream().filter(percent -> percent.signum() <= 0).toList();
        if (right.isEmpty() || wrong.isEmpty() || right.stream().anyMatch(percent -> !isNear(percent, share(right.size())))) {
            return ChoiceBody.Rule.WEIGHTS;
        } else if (wrong.stream().allMatch(percent -> isNear(percent, ALL.negate()))) {
            return ChoiceBody.Rule.NO_WRONG_OPTION;
        }
        return wrong.stream().allMatch(percent -> isNear(percent, share(wrong.size()).negate())) ? ChoiceBody.Rule.RIGHT_MINUS_WRONG
                : ChoiceBody.Rule.WEIGHTS;
    }

    private static Optional<ChoiceBody.Rule> named(String word) {
        return java.util.Arrays.stream(ChoiceBody.Rule.values()).filter(rule -> YamlTexts.word(rule).equals(word)).findFirst();
    }

    /** What choosing each option earns, in the options' order; {@link #isExact} tells whether that is all of the rule. */
    static Map<String, BigDecimal> percents(ChoiceBody body) {
        Map<String, BigDecimal> percents = new LinkedHashMap<>();
        int wrong = body.optionIds().size() - body.key().size();
        for (String id : body.optionIds()) {
            percents.put(id, body.rule() == ChoiceBody.Rule.WEIGHTS ? body.weights().getOrDefault(id, BigDecimal.ZERO)
                    : body.key().contains(id) ? share(body.key().size())
                    : !body.type().takesSeveral() ? BigDecimal.ZERO
                    : body.rule() == ChoiceBody.Rule.RIGHT_MINUS_WRONG ? share(wrong).negate() : ALL.negate());
        }
        return percents;
    }

    static boolean isExact(ChoiceBody body) {
        return !body.type().takesSeveral() || body.rule() != ChoiceBody.Rule.ALL_OR_NOTHING;
    }

    private static BigDecimal share(int count) {
        return Decimals.shortest(ALL.divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP));
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(NEAR) <= 0;
    }
}

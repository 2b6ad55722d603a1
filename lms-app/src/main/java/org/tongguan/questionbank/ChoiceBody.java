package org.tongguan.questionbank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Single choice, multiple choice, and true or false.
 *
 * @param options empty for true or false, whose ids are {@link #TRUTHS}
 * @param key     ids of the right options
 * @param weights percent by option id, -100 … 100, for {@link Rule#WEIGHTS}; what is not named weighs 0
 */
public record ChoiceBody(ItemType type, List<Option> options, Set<String> key, Rule rule, Map<String, BigDecimal> weights) implements Body {
    public static final List<String> TRUTHS = List.of("true", "false");

    /** How several right options become a score. */
    public enum Rule {
        /** Everything for exactly the key, otherwise nothing. */
        ALL_OR_NOTHING,
        /** The share of right options chosen, nothing as soon as one wrong option is among them. */
        NO_WRONG_OPTION,
        /** The share of right options chosen less the share of wrong options chosen, never below nothing. */
        RIGHT_MINUS_WRONG,
        /** The sum of the chosen options' weights; for several options never below nothing and never above everything. */
        WEIGHTS
    }

    public ChoiceBody {
        options = List.copyOf(options);
        key = Set.copyOf(key);
        weights = Map.copyOf(weights);
    }

    public static ChoiceBody of(ItemType type, List<Option> options, Set<String> key) {
        return new ChoiceBody(type, options, key, Rule.ALL_OR_NOTHING, Map.of());
    }

    /** The same question with another key; empty when it cannot have this one. Weights give way to all or nothing, unless the key is the same. */
    public Optional<ChoiceBody> withKey(Set<String> other) {
        if (other.equals(key)) {
            return Optional.of(this);
        }
        boolean fits = optionIds().containsAll(other) && (type.takesSeveral() ? !other.isEmpty() : other.size() == 1);
        return fits ? Optional.of(new ChoiceBody(type, options, other, rule == Rule.WEIGHTS ? Rule.ALL_OR_NOTHING : rule, Map.of()))
                : Optional.empty();
    }

    public List<String> optionIds() {
        return type == ItemType.TRUE_FALSE ? TRUTHS : options.stream().map(Option::id).toList();
    }

    @Override
    public ResponseShape shape() {
        return ResponseShape.of(type, List.of(optionIds()));
    }

    @Override
    public Score scoreGiven(Response response, WorkFiles files) {
        Set<String> chosen = Set.copyOf(((Response.Choice) response).choice());
        long right = chosen.stream().filter(key::contains).count();
        long wrong = chosen.size() - right;
        long wrongOptions = optionIds().size() - key.size();
        return switch (rule) {
            case ALL_OR_NOTHING -> chosen.equals(key) ? Score.FULL : Score.NOTHING;
            case NO_WRONG_OPTION -> wrong > 0 ? Score.NOTHING : Score.of(right, key.size());
            case RIGHT_MINUS_WRONG -> Score.of(Math.max(0, right * Math.max(1, wrongOptions) - wrong * key.size()),
                    key.size() * Math.max(1, wrongOptions));
            case WEIGHTS -> weighed(chosen);
        };
    }

    private Score weighed(Set<String> chosen) {
        BigDecimal sum = chosen.stream().map(option -> weights.getOrDefault(option, BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Score.ofPercent(type.takesSeveral() ? sum.max(BigDecimal.ZERO).min(BigDecimal.valueOf(100)) : sum);
    }
}

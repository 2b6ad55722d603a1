package org.tongguan.questionbank;

import java.util.List;
import java.util.Map;

/**
 * Each prompt gets one target.
 *
 * @param targets may hold some that fit no prompt
 * @param key     target id by prompt id
 */
public record MatchingBody(List<Option> prompts, List<Option> targets, Map<String, String> key, boolean allOrNothing) implements Body {
    public MatchingBody {
        prompts = List.copyOf(prompts);
        targets = List.copyOf(targets);
        key = Map.copyOf(key);
    }

    @Override
    public ItemType type() {
        return ItemType.MATCHING;
    }

    /** Authors write each target beside its prompt. */
    @Override
    public ResponseShape shape() {
        return ResponseShape.of(ItemType.MATCHING,
                List.of(prompts.stream().map(Option::id).toList(), targets.stream().sorted(Option.BY_TEXT).map(Option::id).toList()));
    }

    /** The share of prompts with their right target. */
    @Override
    public Score scoreGiven(Response response, WorkFiles files) {
        Map<String, String> given = ((Response.Match) response).match();
        long right = key.entrySet().stream().filter(pair -> pair.getValue().equals(given.get(pair.getKey()))).count();
        return allOrNothing && right < key.size() ? Score.NOTHING : Score.of(right, key.size());
    }
}

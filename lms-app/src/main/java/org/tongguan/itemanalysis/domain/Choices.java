package org.tongguan.itemanalysis.domain;

import java.util.List;
import java.util.Set;

/**
 * What each candidate chose at one item.
 *
 * @param options   all that could be chosen, in their order
 * @param right     those of the key
 * @param responses the different answers that occurred; an empty one means that nothing was chosen
 * @param given     index into {@code responses}, in the order of the item's scores
 */
public record Choices(List<String> options, Set<String> right, List<Set<String>> responses, short[] given) {
    public Choices {
        options = List.copyOf(options);
        right = Set.copyOf(right);
        responses = List.copyOf(responses);
    }
}

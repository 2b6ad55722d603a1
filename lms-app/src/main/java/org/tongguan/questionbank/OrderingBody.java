package org.tongguan.questionbank;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Entries to be put in order. Their ids must not tell the order, and a paper shuffles them.
 *
 * @param entries as written in the bank
 * @param key     ids in the right order
 */
public record OrderingBody(List<Option> entries, List<String> key, Rule rule) implements Body {
    /** How an order that is only partly right becomes a score. */
    public enum Rule {
        ALL_OR_NOTHING,
        /** The share of entries in their right place. */
        PLACES,
        /** The share of neighbours that follow each other as in the key, which one misplaced entry does not ruin. */
        NEIGHBOURS
    }

    public OrderingBody {
        entries = List.copyOf(entries);
        key = List.copyOf(key);
    }

    @Override
    public ItemType type() {
        return ItemType.ORDERING;
    }

    /** Authors write the entries in their order. */
    @Override
    public ResponseShape shape() {
        return ResponseShape.of(ItemType.ORDERING, List.of(entries.stream().sorted(Option.BY_TEXT).map(Option::id).toList()));
    }

    @Override
    public Score scoreGiven(Response response, WorkFiles files) {
        List<String> given = ((Response.Order) response).order();
        return switch (rule) {
            case ALL_OR_NOTHING -> given.equals(key) ? Score.FULL : Score.NOTHING;
            case PLACES -> Score.of(IntStream.range(0, key.size()).filter(i -> key.get(i).equals(given.get(i))).count(), key.size());
            case NEIGHBOURS -> Score.of(IntStream.range(0, key.size() - 1).filter(i -> follows(given, key.get(i), key.get(i + 1))).count(),
                    key.size() - 1L);
        };
    }

    private static boolean follows(List<String> given, String first, String second) {
        return given.indexOf(second) == given.indexOf(first) + 1;
    }
}

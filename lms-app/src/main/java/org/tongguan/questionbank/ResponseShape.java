package org.tongguan.questionbank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.tongguan.shared.DomainError;

/**
 * What one place on a paper takes as an answer (Q2), and in which order its candidate sees what there is to choose. Holds no key, so that
 * checking an answer needs nothing but the paper.
 *
 * @param lists for choice: the options; matching: prompts and targets; ordering: what is to be put in order; hot spot: width and height
 * @param parts of a case, by id, in their order
 */
public record ResponseShape(ItemType type, List<List<String>> lists, Map<String, ResponseShape> parts) {
    /** Characters of a unit's symbol. */
    public static final int LONGEST_UNIT = 20;

    public ResponseShape {
        lists = lists.stream().map(List::copyOf).toList();
        parts = parts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    public static ResponseShape of(ItemType type, List<List<String>> lists) {
        return new ResponseShape(type, lists, Map.of());
    }

    public List<String> list(int index) {
        return lists.get(index);
    }

    /** @throws DomainError {@code answer.wrong-response}, {@code answer.unknown-option}, {@code answer.too-long} */
    public void check(Response response) {
        boolean fits = switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE -> response instanceof Response.Choice given
                    && known(list(0), given.choice()) && (given.choice().size() <= 1 || type.takesSeveral());
            case MATCHING -> response instanceof Response.Match given && known(list(0), given.match().keySet())
                    && known(list(1), given.match().values());
            case ORDERING -> response instanceof Response.Order given && known(list(0), given.order()) && permutation(given.order());
            case FILL_IN, SHORT_TEXT, ESSAY -> response instanceof Response.Text given && shortEnough(given.text());
            case NUMERIC -> response instanceof Response.Quantity given && given.unit().map(String::length).orElse(0) <= LONGEST_UNIT;
            case HOT_SPOT -> response instanceof Response.Point given && inside(given);
            case PRACTICAL -> response instanceof Response.File;
            case CASE -> response instanceof Response.Parts given && known(List.copyOf(parts.keySet()), given.parts().keySet())
                    && checked(given);
        };
        if (!fits) {
            throw new DomainError(QuestionBankError.WRONG_RESPONSE);
        }
    }

    private boolean checked(Response.Parts given) {
        given.parts().forEach((id, part) -> parts.get(id).check(part));
        return true;
    }

    private boolean permutation(List<String> order) {
        return order.isEmpty() || order.size() == list(0).size() && new HashSet<>(order).size() == order.size();
    }

    private boolean shortEnough(String text) {
        if (text.length() > type.mostCharacters()) {
            throw new DomainError(QuestionBankError.TOO_LONG, Map.of("maximum", Integer.toString(type.mostCharacters())));
        }
        return true;
    }

    private boolean inside(Response.Point given) {
        for (int axis = 0; axis < given.point().size(); axis++) {
            double at = given.point().get(axis).doubleValue();
            if (at < 0 || at > Integer.parseInt(list(0).get(axis))) {
                return false;
            }
        }
        return true;
    }

    private static boolean known(List<String> ids, Collection<String> named) {
        if (!ids.containsAll(named)) {
            throw new DomainError(QuestionBankError.UNKNOWN_OPTION);
        }
        return true;
    }

    /** The same place with what there is to choose in another order; what has an order of its own keeps it. */
    public ResponseShape shuffled(Random random) {
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, ORDERING -> of(type, List.of(shuffled(list(0), random)));
            case MATCHING -> of(type, List.of(list(0), shuffled(list(1), random)));
            case CASE -> {
                Map<String, ResponseShape> mixed = new LinkedHashMap<>();
                parts.forEach((id, part) -> mixed.put(id, part.shuffled(random)));
                yield new ResponseShape(type, List.of(), mixed);
            }
            default -> this;
        };
    }

    private static List<String> shuffled(List<String> ids, Random random) {
        List<String> mixed = new ArrayList<>(ids);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    /** For the paper's row in the database, such as {@code single-choice:c,a,b} or {@code case:a=numeric;b=matching:a,b|1,3,2}. */
    public String stored() {
        if (type == ItemType.CASE) {
            return type.key() + ":" + parts.entrySet().stream().map(part -> part.getKey() + "=" + part.getValue().stored())
                    .collect(Collectors.joining(";"));
        }
        return lists.isEmpty() ? type.key()
                : type.key() + ":" + lists.stream().map(ids -> String.join(",", ids)).collect(Collectors.joining("|"));
    }

    /** Reads what {@link #stored()} wrote. Papers of running attempts stay in memory, so they share the few ids that there are. */
    public static ResponseShape ofStored(String stored) {
        int colon = stored.indexOf(':');
        ItemType type = ItemType.ofKey(colon < 0 ? stored : stored.substring(0, colon)).orElseThrow();
        String rest = colon < 0 ? "" : stored.substring(colon + 1);
        if (type == ItemType.CASE) {
            Map<String, ResponseShape> parts = new LinkedHashMap<>();
            for (String part : rest.split(";")) {
                parts.put(part.substring(0, part.indexOf('=')), ofStored(part.substring(part.indexOf('=') + 1)));
            }
            return new ResponseShape(type, List.of(), parts);
        }
        List<List<String>> lists = new ArrayList<>();
        if (!rest.isEmpty()) {
            for (String ids : rest.split("\\|")) {
                lists.add(Arrays.stream(ids.split(",")).map(String::intern).toList());
            }
        }
        return of(type, lists);
    }
}

package org.tongguan.questionbank.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.OrderingBody;
import org.tongguan.shared.Bilingual;

/** Ids for what stands in a file without any. */
final class Ids {
    private static final int LETTERS = 26;

    private Ids() {
    }

    /** {@code a} … {@code z}, {@code aa} …; counted from 0. */
    static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }

    /** @param key target by prompt; equal targets are one, and a prompt without text only brings a further target */
    static MatchingBody matching(List<Map.Entry<Bilingual, Bilingual>> key, boolean allOrNothing) {
        List<Option> prompts = new ArrayList<>();
        Map<Bilingual, Option> targets = new LinkedHashMap<>();
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Map.Entry<Bilingual, Bilingual> pair : key) {
            Option target = targets.computeIfAbsent(pair.getValue(), text -> new Option(Integer.toString(targets.size() + 1), text));
            if (!pair.getKey().zh().isBlank()) {
                String id = letter(prompts.size());
                prompts.add(new Option(id, pair.getKey()));
                pairs.put(id, target.id());
            }
        }
        return new MatchingBody(prompts, List.copyOf(targets.values()), pairs, allOrNothing);
    }

    /** Entries that come in the right order get ids by their texts, so that an id tells nothing of the order. */
    static OrderingBody ordering(List<Bilingual> inOrder, OrderingBody.Rule rule) {
        List<Option> entries = new ArrayList<>();
        String[] key = new String[inOrder.size()];
        for (int place : byText(inOrder)) {
            String id = letter(entries.size());
            entries.add(new Option(id, inOrder.get(place)));
            key[place] = id;
        }
        return new OrderingBody(entries, List.of(key), rule);
    }

    /** Places of these texts in the order of the texts, whatever order they come in. */
    static List<Integer> byText(List<Bilingual> texts) {
        return IntStream.range(0, texts.size()).boxed()
                .sorted(Comparator.comparing(place -> new Option("", texts.get(place)), Option.BY_TEXT)).toList();
    }
}

package org.tongguan.assessment.domain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tongguan.assessment.ItemType;
import org.tongguan.shared.Bilingual;

/**
 * A question as its file describes it.
 *
 * @param code       stable within the bank, such as {@code LDD-001}
 * @param options    empty for true or false
 * @param key        ids of the right options
 */
public record Item(String code, ItemType type, String competence, String difficulty, String lesson, Bilingual stem, List<Option> options,
        Set<String> key, Bilingual explanation) {
    /** The option ids of a true or false question. */
    public static final List<String> TRUTHS = List.of("true", "false");

    public Item {
        options = List.copyOf(options);
        key = Set.copyOf(key);
    }

    /** The ids that an answer may name, in the bank's order. */
    public List<String> optionIds() {
        return type == ItemType.TRUE_FALSE ? TRUTHS : options.stream().map(Option::id).toList();
    }

    /** Changes with everything that a candidate sees or that decides a mark; equal digests need no new version. */
    public String digest() {
        String optionTexts = options.stream().map(option -> option.id() + "\u0001" + both(option.text()))
                .collect(Collectors.joining("\u0002"));
        return Digests.sha256Hex(String.join("\u0003", type.key(), competence, difficulty, lesson, both(stem), optionTexts,
                String.join(",", new TreeSet<>(key)), both(explanation)));
    }

    private static String both(Bilingual text) {
        return text.zh() + "\u0004" + text.en();
    }
}

package org.tongguan.questionbank;

import java.util.Comparator;
import org.tongguan.shared.Bilingual;

/** Something to choose, to match or to put in order. The id is what a response names; it tells nothing about the key. */
public record Option(String id, Bilingual text) {
    /** An order that tells nothing about the key, wherever the bank's own may. */
    public static final Comparator<Option> BY_TEXT = Comparator.comparing((Option option) -> option.text().zh())
            .thenComparing(option -> option.text().en());
}

package org.tongguan.assessment;

import java.util.List;
import org.tongguan.shared.Bilingual;

/**
 * A question as its candidate sees it: no key, no explanation, nothing that hints at either (A8).
 *
 * @param options in this candidate's order
 */
public record PaperQuestion(int slot, ItemType type, Bilingual stem, List<PaperOption> options) {
    /** {@code id} is the option's letter in the bank, or {@code true} and {@code false}; an answer names it. */
    public record PaperOption(String id, Bilingual text) {
    }

    public PaperQuestion {
        options = List.copyOf(options);
    }
}

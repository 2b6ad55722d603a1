package org.tongguan.itemanalysis.domain;

import java.util.List;
import java.util.Set;
import org.tongguan.itemanalysis.QuestionText;

/**
 * A version of a question, as far as analysis needs it.
 *
 * @param name    unique: the question's code, with the version's number from the second on
 * @param options ids in their order; empty when nothing is chosen from
 * @param key     ids of the right options
 */
public record BankQuestion(String name, QuestionText text, List<String> options, Set<String> key) {
    public BankQuestion {
        options = List.copyOf(options);
        key = Set.copyOf(key);
    }
}

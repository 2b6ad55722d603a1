package org.tongguan.itemanalysis;

import java.util.Map;
import java.util.Optional;
import org.tongguan.shared.Bilingual;

/**
 * What a question says.
 *
 * @param options texts by option id; empty for true or false and for questions without options
 */
public record QuestionText(Bilingual stem, Map<String, Bilingual> options) {
    public QuestionText {
        options = Map.copyOf(options);
    }

    public Optional<Bilingual> option(String id) {
        return Optional.ofNullable(options.get(id));
    }
}

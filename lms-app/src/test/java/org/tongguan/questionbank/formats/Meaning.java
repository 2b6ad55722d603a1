package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.EssayBody;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.OrderingBody;
import org.tongguan.questionbank.ShortTextBody;
import org.tongguan.shared.Bilingual;

/** A body without its ids, which most formats do not carry: two bodies with the same meaning ask the same and mark the same. */
final class Meaning {
    private Meaning() {
    }

    static Object of(Body body) {
        if (body instanceof ChoiceBody b) {
            return List.of(b.type(), b.rule(), b.options().stream().map(option -> List.of(text(option.text()), b.key().contains(option.id()),
                    b.weights().getOrDefault(option.id(), BigDecimal.ZERO))).toList(), b.options().isEmpty() ? b.key() : "");
        } else if (body instanceof MatchingBody b) {
            Map<String, String> targets = texts(b.targets());
            return List.of("matching", b.allOrNothing(), b.prompts().stream().map(prompt -> List.of(text(prompt.text()),
                    targets.get(b.key().get(prompt.id())))).toList(), targets.values().stream().sorted().toList());
        } else if (body instanceof OrderingBody b) {
            Map<String, String> entries = texts(b.entries());
            return List.of("ordering", b.rule(), b.key().stream().map(entries::get).toList());
        } else if (body instanceof EssayBody b) {
            return List.of("essay", b.criteria().stream().map(line -> List.of(text(line.title()), line.percent())).toList(), b.fewest(),
                    text(b.model()));
        } else if (body instanceof ShortTextBody b) {
            return List.of("short text", b.points(), text(b.model()));
        }
        return body instanceof CaseBody b ? b.parts().stream().map(part -> List.of(text(part.stem()), of(part.body()), part.points())).toList()
                : body;
    }

    private static Map<String, String> texts(List<Option> options) {
        return options.stream().collect(Collectors.toMap(Option::id, option -> text(option.text())));
    }

    static String text(Bilingual text) {
        return text.zh() + " / " + (text.en().isBlank() ? text.zh() : text.en());
    }
}

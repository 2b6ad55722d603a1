package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.Question;
import org.tongguan.shared.Bilingual;

/**
 * Ids that tell nothing of the key (Q4), although candidates get them: by the texts. Other formats have none, and their order tells much, since
 * a pair stands with its target and many authors write the right option first. Options stay in the order of the file, which a paper shuffles;
 * targets do not.
 */
final class BlindIds {
    private BlindIds() {
    }

    static Question of(Question question) {
        return question.with(of(question.body()));
    }

    static Body of(Body body) {
        if (body instanceof ChoiceBody choice) {
            return choice(choice);
        } else if (body instanceof MatchingBody matching) {
            return matching(matching);
        }
        return body instanceof CaseBody story ? new CaseBody(story.parts().stream()
                .map(part -> new CaseBody.Part(part.id(), part.stem(), of(part.body()), part.points())).toList()) : body;
    }

    private static ChoiceBody choice(ChoiceBody body) {
        Map<String, String> ids = ids(body.options(), Ids::letter);
        Map<String, BigDecimal> weights = new HashMap<>();
        body.weights().forEach((id, weight) -> weights.put(ids.getOrDefault(id, id), weight));
        return new ChoiceBody(body.type(), body.options().stream().map(option -> new Option(ids.get(option.id()), option.text())).toList(),
                body.key().stream().map(id -> ids.getOrDefault(id, id)).collect(Collectors.toSet()), body.rule(), weights);
    }

    private static MatchingBody matching(MatchingBody body) {
        Map<String, String> ids = ids(body.targets(), place -> Integer.toString(place + 1));
        List<Option> targets = Ids.byText(body.targets().stream().map(Option::text).toList()).stream().map(body.targets()::get)
                .map(target -> new Option(ids.get(target.id()), target.text())).toList();
        Map<String, String> key = new HashMap<>();
        body.key().forEach((prompt, target) -> key.put(prompt, ids.getOrDefault(target, target)));
        return new MatchingBody(body.prompts(), targets, key, body.allOrNothing());
    }

    private static Map<String, String> ids(List<Option> options, IntFunction<String> named) {
        Map<String, String> ids = new HashMap<>();
        List<Bilingual> texts = new ArrayList<>();
        options.forEach(option -> texts.add(option.text()));
        Ids.byText(texts).forEach(place -> ids.put(options.get(place).id(), named.apply(ids.size())));
        return ids;
    }
}

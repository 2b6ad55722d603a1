package org.tongguan.questionbank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.shared.Bilingual;

/**
 * A question as its candidate sees it: no key, no explanation, nothing that hints at either (Q4).
 *
 * @param options  in this candidate's order: what to choose, to match or to put in order
 * @param targets  of a matching question, in this candidate's order
 * @param units    that a number may have, in the bank's order
 * @param picture  to point at
 * @param most     characters that a written answer may have; 0 where nothing is written
 * @param fewest   characters that an essay should have
 * @param template file that a practical task starts from
 * @param parts    of a case
 */
public record Asked(ItemType type, Bilingual stem, List<Option> options, List<Option> targets, List<String> units, Optional<Picture> picture,
        int most, int fewest, Optional<Template> template, List<Part> parts, List<Media> media) {
    /** Width and height in pixels. */
    public record Picture(String digest, int width, int height) {
    }

    /** @param extension of the file to give in */
    public record Template(String digest, String extension) {
    }

    /** A part of a case; {@code percent} is its share of the case's points. */
    public record Part(String id, int percent, Asked asked) {
    }

    /** @param shape what the candidate's paper says of this question */
    public static Asked of(Question question, ResponseShape shape) {
        return of(question.stem(), question.body(), shape, question.media());
    }

    /** Whether what is given to one can be marked by the key of the other. Stems and units may be worded otherwise. */
    public boolean takesAnswersOf(Asked other) {
        return type == other.type && Set.copyOf(options).equals(Set.copyOf(other.options)) && Set.copyOf(targets).equals(Set.copyOf(other.targets))
                && picture.equals(other.picture) && template.equals(other.template) && parts.size() == other.parts.size()
                && parts.stream().allMatch(part -> other.parts.stream().anyMatch(one -> one.id().equals(part.id()) && part.asked().takesAnswersOf(one.asked())));
    }

    private static Asked of(Bilingual stem, Body body, ResponseShape shape, List<Media> media) {
        return new Asked(body.type(), stem, options(body, shape), targets(body, shape),
                body instanceof NumericBody numeric ? numeric.units().stream().map(NumericBody.Unit::symbol).toList() : List.of(),
                body instanceof HotSpotBody spot ? Optional.of(new Picture(spot.picture(), spot.width(), spot.height())) : Optional.empty(),
                body.type().mostCharacters(), body instanceof EssayBody essay ? essay.fewest() : 0,
                body instanceof PracticalBody task ? Optional.of(new Template(task.template(), task.format().extension())) : Optional.empty(),
                body instanceof CaseBody story ? parts(story, shape) : List.of(), media);
    }

    private static List<Option> options(Body body, ResponseShape shape) {
        if (body instanceof ChoiceBody choice) {
            return choice.type() == ItemType.TRUE_FALSE ? shape.list(0).stream().map(id -> new Option(id, truth(id))).toList()
                    : inOrder(choice.options(), shape.list(0));
        } else if (body instanceof MatchingBody matching) {
            return inOrder(matching.prompts(), shape.list(0));
        }
        return body instanceof OrderingBody ordering ? inOrder(ordering.entries(), shape.list(0)) : List.of();
    }

    private static List<Option> targets(Body body, ResponseShape shape) {
        return body instanceof MatchingBody matching ? inOrder(matching.targets(), shape.list(1)) : List.of();
    }

    private static List<Part> parts(CaseBody story, ResponseShape shape) {
        double whole = story.parts().stream().mapToDouble(part -> part.points().doubleValue()).sum();
        return story.parts().stream().map(part -> new Part(part.id(), (int) Math.round(100 * part.points().doubleValue() / whole),
                of(part.stem(), part.body(), shape.parts().get(part.id()), List.of()))).toList();
    }

    private static List<Option> inOrder(List<Option> options, List<String> order) {
        Map<String, Option> byId = options.stream().collect(Collectors.toMap(Option::id, Function.identity()));
        return order.stream().map(byId::get).toList();
    }

    private static Bilingual truth(String id) {
        String key = "questionbank.truth." + id;
        return Bilingual.of(Texts.text(Texts.CHINESE, key), Texts.text(Texts.ENGLISH, key));
    }
}

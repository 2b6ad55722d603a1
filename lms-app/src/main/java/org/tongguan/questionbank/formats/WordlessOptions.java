package org.tongguan.questionbank.formats;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.OrderingBody;

/** What is to be chosen, matched or put in order and has no text, such as a picture alone: nobody could tell it from the others. */
final class WordlessOptions {
    private WordlessOptions() {
    }

    /** @param part of a case, empty for the whole @param number counted from 1 */
    record Wordless(String part, String number) {
    }

    static List<Wordless> of(Body body) {
        return body instanceof CaseBody story ? story.parts().stream().flatMap(part -> of(part.id(), part.body())).toList() : of("", body).toList();
    }

    private static Stream<Wordless> of(String part, Body body) {
        return options(body).flatMap(WordlessOptions::wordless).map(number -> new Wordless(part, number));
    }

    private static Stream<List<Option>> options(Body body) {
        if (body instanceof ChoiceBody choice) {
            return Stream.of(choice.options());
        } else if (body instanceof MatchingBody matching) {
            return Stream.of(matching.targets());
        }
        return body instanceof OrderingBody ordering ? Stream.of(ordering.entries()) : Stream.empty();
    }

    private static Stream<String> wordless(List<Option> options) {
        return IntStream.range(0, options.size()).filter(place -> options.get(place).text().zh().isBlank())
                .mapToObj(place -> Integer.toString(place + 1));
    }
}

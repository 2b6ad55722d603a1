package org.tongguan.questionbank.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongguan.questionbank.Asked;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.ImportedQuestions;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.OrderingBody;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionFiles;
import org.tongguan.questionbank.QuestionFormat;
import org.tongguan.shared.Bilingual;

/** What a candidate gets of an imported question does not depend on its key, wherever the file puts what is right. */
class BlindIdsTest {
    @ParameterizedTest
    @MethodSource("questions")
    void aCandidateSeesTheSameWhateverTheKey(QuestionFormat format, Body one, Body other) {
        Question first = read(format, one);
        Question second = read(format, other);
        assertThat(first.body()).isNotEqualTo(second.body());
        assertThat(seen(Asked.of(first, first.body().shape()))).isEqualTo(seen(Asked.of(second, second.body().shape())));
    }

    private static Stream<Arguments> questions() {
        ChoiceBody single = single("甲", "乙", "丙");
        ChoiceBody otherSingle = single("丙", "甲", "乙");
        Stream<Arguments> all = Stream.of(QuestionFormat.GIFT, QuestionFormat.MOODLE_XML, QuestionFormat.EXCEL).flatMap(format -> Stream.of(
                Arguments.of(format, single, otherSingle),
                Arguments.of(format, several("甲", "乙", "丙", "丁"), several("丁", "丙", "甲", "乙")),
                Arguments.of(format, weighed("甲", "乙", "丙"), weighed("丙", "乙", "甲")),
                Arguments.of(format, matching("甲", "乙", "丙"), matching("丙", "甲", "乙")),
                Arguments.of(format, ordering("甲", "乙", "丙"), ordering("丙", "甲", "乙"))));
        return Stream.concat(all, Stream.of(Arguments.of(QuestionFormat.AIKEN, single, otherSingle),
                Arguments.of(QuestionFormat.MOODLE_XML, story(single), story(otherSingle)),
                Arguments.of(QuestionFormat.EXCEL, story(single), story(otherSingle))));
    }

    /** The options in no order, since a paper shuffles them. */
    private static Object seen(Asked asked) {
        boolean shuffled = asked.type() == ItemType.SINGLE_CHOICE || asked.type() == ItemType.MULTIPLE_CHOICE;
        return List.of(asked.type(), asked.stem(), shuffled ? Set.copyOf(asked.options()) : asked.options(), asked.targets(),
                asked.parts().stream().map(part -> List.of(part.id(), seen(part.asked()))).toList());
    }

    private static Question read(QuestionFormat format, Body body) {
        Question question = Question.of("B-1", body, "perception", "easy", "", text("问"), text(""));
        ImportedQuestions read = QuestionFiles.read(format, QuestionFiles.write(format, List.of(question), QuestionFiles.NO_MEDIA).content(), Reading.SETTINGS);
        assertThat(read.faults()).isEmpty();
        assertThat(Meaning.of(read.questions().get(0).body()).toString()).isEqualTo(Meaning.of(body).toString());
        return read.questions().get(0);
    }

    /** The right one first, as many authors write it. */
    private static ChoiceBody single(String... texts) {
        return ChoiceBody.of(ItemType.SINGLE_CHOICE, options(texts), Set.of(texts[0]));
    }

    /** The first two are right. */
    private static ChoiceBody several(String... texts) {
        return new ChoiceBody(ItemType.MULTIPLE_CHOICE, options(texts), Set.of(texts[0], texts[1]), ChoiceBody.Rule.NO_WRONG_OPTION, Map.of());
    }

    private static ChoiceBody weighed(String... texts) {
        return new ChoiceBody(ItemType.SINGLE_CHOICE, options(texts), Set.of(texts[0]), ChoiceBody.Rule.WEIGHTS,
                Map.of(texts[0], BigDecimal.valueOf(100), texts[1], BigDecimal.valueOf(50)));
    }

    /** The targets of three prompts, in their order; one more fits none. */
    private static MatchingBody matching(String... targets) {
        return new MatchingBody(options("p", "q", "r"), Stream.concat(options(targets).stream(), options("丁").stream()).toList(),
                Map.of("p", targets[0], "q", targets[1], "r", targets[2]), false);
    }

    private static OrderingBody ordering(String... inOrder) {
        return new OrderingBody(options(inOrder).stream().sorted(Comparator.comparing(Option::id)).toList(), List.of(inOrder),
                OrderingBody.Rule.PLACES);
    }

    private static CaseBody story(ChoiceBody part) {
        return new CaseBody(List.of(new CaseBody.Part("p1", text("一"), part, BigDecimal.ONE)));
    }

    private static List<Option> options(String... texts) {
        return Stream.of(texts).map(text -> new Option(text, text(text))).toList();
    }

    private static Bilingual text(String text) {
        return Bilingual.of(text, "");
    }
}

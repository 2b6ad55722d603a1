package org.tongguan.questionbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionText;
import org.tongguan.questionbank.SampleBodies;
import org.tongguan.shared.Bilingual;

class VersionChangesTest {
    private static final Media PICTURE = new Media("0".repeat(64), "net.png", "image/png", "拓扑图");

    @Test
    void namesEveryFieldThatDiffersAndNoOther() {
        Question before = question(SampleBodies.TRUTH, "easy", "第六条", "题干");
        assertThat(VersionChanges.between(before, question(SampleBodies.TRUTH, "easy", "第六条", "题干"))).isEmpty();
        assertThat(VersionChanges.between(before, question(SampleBodies.SINGLE, "easy", "第六条", "题干"))).containsExactly("type");
        assertThat(VersionChanges.between(before, question(SampleBodies.TRUTH, "hard", "", "题干"))).containsExactly("difficulty", "source");
        assertThat(VersionChanges.between(before, new Question("A-1", SampleBodies.SINGLE, List.of("execution", "thinking"), "hard", "lesson-2", "",
                Bilingual.of("题干", "stem"), Bilingual.of("解析", ""), List.of(PICTURE))))
                .containsExactly("stem", "type", "explanation", "competences", "difficulty", "lesson", "source", "media");
    }

    @Test
    void tellsTheOptionsFromTheKeyAndTheRule() {
        List<Option> options = SampleBodies.options("a", "b", "c");
        Body before = new ChoiceBody(ItemType.MULTIPLE_CHOICE, options, Set.of("a", "b"), ChoiceBody.Rule.ALL_OR_NOTHING, Map.of());
        assertThat(between(before, new ChoiceBody(ItemType.MULTIPLE_CHOICE, options, Set.of("a", "c"), ChoiceBody.Rule.NO_WRONG_OPTION, Map.of())))
                .containsExactly("key", "rule");
        assertThat(between(before, new ChoiceBody(ItemType.MULTIPLE_CHOICE, options.subList(0, 2), Set.of("a", "b"), ChoiceBody.Rule.ALL_OR_NOTHING, Map.of())))
                .containsExactly("options");
    }

    @Test
    void everyDifferenceHasItsWordInBothLanguages() {
        Set<String> names = SampleBodies.all().stream().flatMap(body -> QuestionText.object(body).keySet().stream()).collect(Collectors.toSet());
        assertThat(BodyChanges.NAMES).containsOnlyKeys(names);
        assertThat(Stream.concat(BodyChanges.NAMES.values().stream(), Stream.of(BodyChanges.TYPE)).map(name -> "questionbank.changed." + name))
                .allMatch(key -> Texts.LOCALES.stream().allMatch(locale -> Texts.has(locale, key)));
    }

    private static List<String> between(Body before, Body after) {
        return VersionChanges.between(question(before, "easy", "", "题干"), question(after, "easy", "", "题干"));
    }

    private static Question question(Body body, String difficulty, String source, String stem) {
        return new Question("A-1", body, List.of("thinking", "execution"), difficulty, "lesson-1", source, Bilingual.of(stem, ""), Bilingual.of("", ""),
                List.of());
    }
}

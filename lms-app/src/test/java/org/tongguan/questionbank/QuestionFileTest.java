package org.tongguan.questionbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.shared.DomainError;

class QuestionFileTest {
    private static final String SOUND = """
            - id: Q-1
              type: single-choice
              competence: perception
              difficulty: easy
              lesson: why
              stem: 哪一个？
              options: {a: 甲, b: 乙}
              key: [b]
              explanation: 因为。
              en: {stem: 'Which?', options: {a: A, b: B}, explanation: Because.}
            - id: Q-2
              type: true-false
              competence: perception
              difficulty: hard
              lesson: why
              stem: 对吗？
              key: [false]
              explanation: 不对。
              en: {stem: 'Right?', explanation: No.}
            """;

    private static final byte[] PNG = "\u0089PNG".getBytes(StandardCharsets.ISO_8859_1);
    private static final String POINT = """
            - id: Q-3
              type: hot-spot
              competence: perception
              difficulty: easy
              stem: 点出防火墙。
              picture: net.png
              width: 10
              height: 10
              regions: [{numbers: [0, 0, 5, 5]}]
              media: [{name: net.png, text: 网络图}]
            """;

    @Test
    void readsASoundFile() {
        List<Question> items = read(SOUND);
        assertThat(items).extracting(Question::code).containsExactly("Q-1", "Q-2");
        assertThat(((ChoiceBody) items.get(0).body()).key()).containsExactly("b");
        assertThat(items.get(1).body()).isEqualTo(ChoiceBody.of(ItemType.TRUE_FALSE, List.of(), Set.of("false")));
        assertThat(items.get(1).body().shape().list(0)).containsExactly("true", "false");
    }

    @Test
    void namesTheQuestionWhoseKeyIsMissing() {
        assertThat(faults(SOUND.replace("  key: [b]\n", ""))).containsExactly("Q-1 question-file.key-missing");
        assertThat(faults(SOUND.replace("[b]", "[]"))).containsExactly("Q-1 question-file.key-missing");
    }

    @Test
    void refusesAKeyThatDoesNotFit() {
        assertThat(faults(SOUND.replace("[b]", "[c]"))).containsExactly("Q-1 question-file.key-unknown");
        assertThat(faults(SOUND.replace("[b]", "[a, b]"))).containsExactly("Q-1 question-file.key-count");
        assertThat(faults(SOUND.replace("[false]", "[maybe]"))).containsExactly("Q-2 question-file.key-unknown");
        assertThat(faults(SOUND.replace("single-choice", "multiple-choice"))).containsExactly("Q-1 question-file.key-count");
    }

    @Test
    void refusesWhatNobodyKnows() {
        assertThat(faults(SOUND.replace("true-false", "riddle"))).containsExactly("Q-2 question-file.unknown-type");
        assertThat(faults(SOUND.replace("hard", "brutal"))).containsExactly("Q-2 question-file.unknown-value");
        assertThat(faults(SOUND.replaceFirst("perception", "magic"))).containsExactly("Q-1 question-file.unknown-value");
        assertThat(faults(SOUND.replaceFirst("lesson: why", "lesson: gone"))).containsExactly("Q-1 question-file.unknown-value");
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertThat(faults(SOUND.replace("[b]", "[c]").replace("[false]", "[]").replace("B}", "B, c: C}")))
                .containsExactly("Q-1 question-file.options-differ", "Q-1 question-file.key-unknown", "Q-2 question-file.key-missing");
        assertThat(faults(SOUND.replace("Q-2", "Q-1"))).containsExactly("Q-1 question-file.repeated-id");
    }

    @Test
    void saysEachFaultInBothLanguages() {
        for (String code : List.of("blueprint-sum", "file-kind", "file-missing", "file-too-large", "id", "key-count", "key-missing", "key-unknown", "missing", "no-questions", "not-a-mapping",
                "not-yaml", "number", "options", "options-differ", "repeated-id", "shortfall", "unknown-type", "unknown-value")) {
            assertThat(Texts.LOCALES).allMatch(locale -> Texts.has(locale, "error.question-file." + code), code);
        }
    }

    @Test
    void refusesWhatIsNoListOfQuestions() {
        assertThat(faults("")).containsExactly("- question-file.no-questions");
        assertThat(faults("- just a text")).contains("#1 question-file.not-a-mapping");
        assertThat(faults("a: [")).containsExactly("- question-file.not-yaml");
    }

    @Test
    void runsNoCodeAndExpandsNoBomb() {
        assertThat(faults("- !!javax.script.ScriptEngineManager [x]")).containsExactly("- question-file.not-yaml");
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(faults(bomb.toString())).containsExactly("- question-file.not-yaml");
    }

    @Test
    void takesPicturesAndFilesThatLieBesideIt() {
        List<Question> items = read(POINT);
        Media picture = items.get(0).media().get(0);
        assertThat(picture).isEqualTo(new Media(Digests.sha256Hex(PNG), "net.png", "image/png", "网络图"));
        assertThat(((HotSpotBody) items.get(0).body()).picture()).isEqualTo(picture.digest());
        assertThat(faults(POINT.replace("{name: net.png", "{name: gone.png"))).contains("Q-3 media 1 question-file.file-missing");
        assertThat(faults(POINT.replace("{name: net.png", "{name: script.svg"))).contains("Q-3 media 1 question-file.file-kind");
    }

    private static List<Question> read(String yaml) {
        return QuestionFile.read("questions.yaml", yaml, Set.of("perception"), Set.of("why"),
                name -> name.equals("net.png") ? Optional.of(PNG) : name.equals("script.svg") ? Optional.of(new byte[] {60}) : Optional.empty());
    }

    private static List<String> faults(String yaml) {
        DomainError error = catchThrowableOfType(DomainError.class, () -> read(yaml));
        assertThat(error.code().code()).isEqualTo("question-file.invalid");
        assertThat(error.values()).containsEntry("file", "questions.yaml");
        return error.faults().stream().map(fault -> fault.where() + " " + fault.code()).toList();
    }
}

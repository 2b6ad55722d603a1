package org.tongguan.questionbank.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongguan.questionbank.formats.Reading.faults;
import static org.tongguan.questionbank.formats.Reading.losses;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.questionbank.ImportedQuestions;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.QuestionFiles;
import org.tongguan.questionbank.QuestionFormat;
import org.tongguan.shared.Bilingual;

class YamlReaderTest {
    private static final String TWO = """
            - id: Y-1
              type: true-false
              competence: perception
              difficulty: easy
              lesson: elsewhere
              stem: 对吗？
              key: [true]

            - id: Y-2
              type: fill-in
              competence: perception
              difficulty: hard
              stem: 是什么？
              accepted: [甲, {form: 乙, percent: 50}]
            """;

    @Test
    void readsAFileOfAnotherCourse() {
        ImportedQuestions read = Reading.text(QuestionFormat.YAML, TWO);
        assertThat(read.faults()).isEmpty();
        assertThat(read.questions()).hasSize(2);
        assertThat(losses(read)).containsExactly("1 lesson");
    }

    @Test
    void namesTheLineOfTheFaultyEntry() {
        assertThat(faultsOf(TWO.replace("[甲,", "["))).containsExactly("14 accepted");
        assertThat(faultsOf(TWO.replace("percent: 50", "percent: half"))).containsExactly("14 not-a-number");
        assertThat(faultsOf(TWO.replace("fill-in", "riddle"))).containsExactly("10 unknown-type");
        assertThat(faultsOf(TWO.replace("  competence: perception\n  difficulty: hard", "  competences: [perception, magic]\n  difficulty: brutal")))
                .containsExactly("11 unknown-value", "12 unknown-value");
        assertThat(faultsOf(TWO.replace("id: Y-2", "id: Y-1"))).containsExactly("9 repeated-id");
        assertThat(faultsOf(TWO.replace("  difficulty: hard\n", ""))).as("what is missing has no line").containsExactly("9 missing");
        assertThat(faultsOf(TWO + "- id: ["))
                .containsExactly("15 not-yaml");
    }

    @Test
    void namesThePartOfACaseAndItsLine() {
        String story = """
                - id: C-1
                  type: case
                  competence: perception
                  difficulty: easy
                  stem: 某局。
                  parts:
                    p1:
                      type: single-choice
                      stem: 一？
                      options: {a: 甲, b: 乙}
                      key: [b]
                    p2:
                      type: numeric
                      stem: 二？
                      accepted:
                        - {value: 1}
                        - value: 2
                          percent: half
                """;
        assertThat(faultsOf(story)).containsExactly("18 parts p2 not-a-number");
        assertThat(faultsOf(story.replace("half", "50").replace("[b]", "[c]"))).containsExactly("11 parts p1 key-unknown");
        assertThat(faultsOf(story.replace("half", "50").replace("      key: [b]\n", ""))).containsExactly("7 parts p1 key-missing");
    }

    @Test
    void refusesEntriesThatHoldThemselves() {
        assertThat(faultsOf(TWO + "- &a\n  id: *a\n  type: essay\n")).contains("16 not-a-text");
        assertThat(faultsOf(TWO.replace("[甲, {form: 乙, percent: 50}]", "&a [[*a], 甲]"))).containsExactly("14 not-a-text", "14 accepted");
        assertThat(faultsOf(TWO.replace("[true]", "&k [{x: *k}]"))).contains("7 not-a-text");
        assertThat(faultsOf(TWO.replace("percent: 50", "percent: &p {x: *p}"))).containsExactly("14 not-a-number");
        assertThat(faultsOf(TWO.replace("competence: perception\n  difficulty: hard", "competences: &c [[*c]]\n  difficulty: hard"))).contains("11 not-a-text");
        assertThat(faultsOf(TWO + "- &m\n  id: Y-3\n  <<: *m\n")).isNotEmpty();
    }

    @Test
    void refusesAFileThatIsTooLongInWords() {
        assertThat(faultsOf("# x\n".repeat(500_001))).containsExactly(" file-too-long");
    }

    private static List<String> faultsOf(String yaml) {
        return faults(Reading.text(QuestionFormat.YAML, yaml));
    }

    @Test
    void tellsEveryFormatByItsContent() {
        for (String name : new String[] {"sample.gift", "sample-moodle.xml", "sample-aiken.txt"}) {
            assertThat(QuestionFiles.detect("questions", Reading.bytes(name)).map(QuestionFormat::key)).hasValueSatisfying(
                    key -> assertThat(name.replace("sample.", "").replace("sample-", "")).startsWith(key.replace("moodle-xml", "moodle")));
        }
        assertThat(QuestionFiles.detect("questions", TWO.getBytes(StandardCharsets.UTF_8))).hasValue(QuestionFormat.YAML);
        assertThat(QuestionFiles.detect("questions", QuestionFiles.template())).hasValue(QuestionFormat.EXCEL);
        assertThat(QuestionFiles.detect("letter.txt", "你好".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void saysEachLossInBothLanguages() {
        assertThat(Arrays.stream(LossKind.values()).map(kind -> "questionbank.loss." + kind.key()))
                .allMatch(key -> Texts.LOCALES.stream().allMatch(locale -> Texts.has(locale, key)));
    }
}

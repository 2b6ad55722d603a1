package org.tongguan.questionbank.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongguan.questionbank.formats.Reading.faults;
import static org.tongguan.questionbank.formats.Reading.losses;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    void namesTheFirstLineOfAFaultyQuestion() {
        assertThat(faults(Reading.text(QuestionFormat.YAML, TWO.replace("[甲,", "[")))).containsExactly("9 accepted");
        assertThat(faults(Reading.text(QuestionFormat.YAML, TWO.replace("percent: 50", "percent: half")))).containsExactly("9 not-a-number");
        assertThat(faults(Reading.text(QuestionFormat.YAML, TWO.replace("fill-in", "riddle")))).containsExactly("9 unknown-type");
        assertThat(faults(Reading.text(QuestionFormat.YAML, TWO + "- id: ["))).containsExactly("15 not-yaml");
    }

    @Test
    void demandsEveryEnglishTextOnceThereIsAny() {
        assertThat(faults(Reading.text(QuestionFormat.YAML, TWO + "  explanation: 因为\n  en: {stem: What}\n"))).containsExactly("9 missing");
    }

    @Test
    void takesAnEnglishTextThatIsSaidToBeNone() {
        ImportedQuestions read = Reading.text(QuestionFormat.YAML, TWO + "  explanation: 因为\n  en: {stem: What, explanation: null}\n");
        assertThat(read.faults()).isEmpty();
        assertThat(read.questions().get(1).explanation()).isEqualTo(Bilingual.of("因为", ""));
        assertThat(faults(Reading.text(QuestionFormat.YAML, TWO + "  explanation: 因为\n  en: {stem: What, explanation: ''}\n"))).containsExactly("9 missing");
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

package org.tongguan.questionbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongguan.questionbank.ImportLine;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionBank.Difference;
import org.tongguan.questionbank.SampleBodies;
import org.tongguan.shared.Bilingual;

class ImportLinesTest {
    @Test
    void saysWhatDiffersInChangedQuestionsAndNamesThemBeforeNewOnes() {
        List<ImportLine> lines = ImportLines.of(List.of(question("N-1", "新题"), question("C-1", "改后")),
                new Difference(List.of("N-1"), List.of("C-1"), List.of(), List.of(), List.of(), ""), held(question("C-1", "改前")));
        assertThat(lines).extracting(ImportLine::code).containsExactly("C-1", "N-1");
        assertThat(lines).extracting(ImportLine::added).containsExactly(false, true);
        assertThat(lines).extracting(ImportLine::changed).containsExactly(List.of("stem"), List.of());
    }

    @Test
    void namesTheFirstFiftyAndAsksTheBankForNoMore() {
        List<Question> read = IntStream.range(0, 120).mapToObj(number -> question("C-" + number, "题")).toList();
        List<String> asked = new ArrayList<>();
        List<ImportLine> lines = ImportLines.of(read, new Difference(List.of(), read.stream().map(Question::code).toList(), List.of(), List.of(), List.of(), ""), codes -> {
            asked.addAll(codes);
            return codes.stream().collect(Collectors.toMap(Function.identity(), code -> question(code, "旧")));
        });
        assertThat(lines).hasSize(ImportLines.MOST);
        assertThat(asked).hasSize(ImportLines.MOST);
    }

    @Test
    void showsTheBeginningOfALongStemOnOneLine() {
        String stem = ImportLines.of(List.of(question("N-1", "第一行\n" + "长".repeat(200))),
                new Difference(List.of("N-1"), List.of(), List.of(), List.of(), List.of(), ""), held()).get(0).stem().zh();
        assertThat(stem).startsWith("第一行 长").endsWith("…").hasSizeLessThan(130);
    }

    private static Function<List<String>, Map<String, Question>> held(Question... questions) {
        return codes -> List.of(questions).stream().collect(Collectors.toMap(Question::code, Function.identity()));
    }

    private static Question question(String code, String stem) {
        return Question.of(code, SampleBodies.TRUTH, "perception", "easy", "", Bilingual.of(stem, ""), Bilingual.of("", ""));
    }
}

package org.tongguan.questionbank.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongguan.questionbank.formats.Reading.faults;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.ImportedQuestions;
import org.tongguan.questionbank.QuestionFormat;

class AikenReaderTest {
    @Test
    void readsASoundFile() {
        ImportedQuestions read = Reading.file(QuestionFormat.AIKEN, "sample-aiken.txt");
        assertThat(read.faults()).isEmpty();
        assertThat(read.questions()).extracting(question -> question.stem().zh())
                .containsExactly("“两网”是指什么？", "数据分类分级由谁负责？\n请选择最合适的一项。", "哪项正确？");
        assertThat(read.questions()).extracting(question -> ((ChoiceBody) question.body()).key()).as("by their texts")
                .containsExactly(Set.of("b"), Set.of("b"), Set.of("a"));
    }

    @Test
    void namesEachFaultByItsLine() {
        assertThat(read("问\nA. 甲\nB. 乙\nANSWER: C")).containsExactly("4 key-unknown");
        assertThat(read("问\nA. 甲\nC. 乙\nANSWER: A")).containsExactly("3 option-letters");
        assertThat(read("问\nA. 甲\nB. 乙\n\n再问\nA. 甲\nB. 乙\nANSWER: A")).containsExactly("5 answer-line-missing");
        assertThat(read("问\nA. 甲\nB. 乙")).containsExactly("3 answer-line-missing");
        assertThat(read("ANSWER: A")).containsExactly("1 line-misplaced");
        assertThat(read("问\nA. 甲\nANSWER: A")).containsExactly("3 line-misplaced");
        assertThat(read("问\nA. 甲\nB. 乙\nANSWER: A, B")).containsExactly("4 key-unknown");
    }

    private static List<String> read(String text) {
        return faults(Reading.text(QuestionFormat.AIKEN, text));
    }
}

package org.tongguan.questionbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.SampleBodies;
import org.tongguan.shared.Bilingual;

class ImportChecksTest {
    private static final List<Question> FILE = List.of(question("N-1", "\u201c两网\u201d是指 什么？"), question("N-2", "谁负责？"), question("B-3", "两网是指什么"));

    @Test
    void namesWhatTheBankHoldsUnderAnotherCode() {
        assertThat(ImportChecks.heldTwice(FILE, Map.of("B-1", "两网是指什么?", "B-2", "谁管？")))
                .containsExactly(List.of("B-1", "N-1"), List.of("B-1", "B-3"));
    }

    @Test
    void aQuestionThatComesBackUnderItsCodeIsNoDuplicate() {
        assertThat(ImportChecks.heldTwice(FILE, Map.of("N-2", "谁负责？", "B-3", "两网是指什么？"))).isEmpty();
        assertThat(ImportChecks.duplicates(FILE)).containsExactly(List.of("N-1", "B-3"));
    }

    private static Question question(String code, String stem) {
        return Question.of(code, SampleBodies.TRUTH, "perception", "easy", "", Bilingual.of(stem, ""), Bilingual.of("", ""));
    }
}

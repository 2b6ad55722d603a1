package org.tongguan.itemanalysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongguan.itemanalysis.Analysis;
import org.tongguan.itemanalysis.OptionStatistics;
import org.tongguan.itemanalysis.QuestionText;
import org.tongguan.shared.Bilingual;

class MarkTableTest {
    private static final Map<Long, BankQuestion> QUESTIONS = Map.of(11L, question("b-question"), 12L, question("a-question"), 13L, question("c-question"));
    private final MarkTable table = new MarkTable();

    @Test
    void makesColumnsOfMarksInAnyOrder() {
        mark(1, 1, 11, 1, "a");
        mark(2, 2, 11, 0, "b");
        mark(2, 1, 12, 1, "a");
        mark(1, 2, 12, 0, null);
        Analysis analysis = analysed();
        assertThat(analysis.test().candidates()).isEqualTo(2);
        assertThat(analysis.items()).extracting(item -> item.statistics().name()).containsExactly("a-question", "b-question");
        assertThat(analysis.items().get(0).statistics().alphaIfDeleted()).isEmpty();
        List<OptionStatistics> options = analysis.items().get(0).statistics().options();
        assertThat(options).extracting(OptionStatistics::chosenBy).containsExactly(1, 0, 1);
    }

    /** Two papers of two items of one point each, and one of three. */
    @Test
    void leavesOutPapersOfAnotherForm() {
        mark(1, 1, 11, 1, "a");
        mark(1, 2, 12, 1, "a");
        mark(2, 1, 12, 0, "b");
        mark(2, 2, 13, 1, "a");
        for (int slot = 1; slot <= 3; slot++) {
            mark(3, slot, 10 + slot, 1, "a");
        }
        assertThat(table.mostFrequentForm()).isEqualTo(new MarkTable.Form(2, 2, 2));
        Analysis analysis = analysed();
        assertThat(table.candidates()).isEqualTo(3);
        assertThat(analysis.test().candidates()).isEqualTo(2);
        assertThat(analysis.test().items()).isEqualTo(2);
        assertThat(analysis.items()).extracting(item -> item.statistics().candidates()).containsExactly(2, 1, 1);
    }

    @Test
    void takesResponsesOfOtherQuestionsForNone() {
        assertThat(ChoiceText.options("{\"choice\":[\"a\",\"c\"]}")).containsExactlyInAnyOrder("a", "c");
        assertThat(ChoiceText.options("{\"choice\":[]}")).isEmpty();
        assertThat(ChoiceText.options("{\"text\":\"a\"}")).isEmpty();
        assertThat(ChoiceText.options("{\"choice\":")).isEmpty();
    }

    @Test
    void noAttemptsAreNoCandidates() {
        Analysis analysis = analysed();
        assertThat(analysis.test().candidates()).isZero();
        assertThat(analysis.test().mean()).isEmpty();
        assertThat(analysis.items()).isEmpty();
    }

    private Analysis analysed() {
        return TestAnalysis.of(table.scores(table.mostFrequentForm(), QUESTIONS));
    }

    private void mark(long attempt, int slot, long version, double points, @org.jspecify.annotations.Nullable String option) {
        table.add(attempt, slot, version, points, 1, option == null ? null : "{\"choice\":[\"" + option + "\"]}");
    }

    private static BankQuestion question(String name) {
        return new BankQuestion(name, new QuestionText(Bilingual.of("题", "item"), Map.of()), List.of("a", "b"), Set.of("a"));
    }
}

package org.tongguan.itemanalysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongguan.itemanalysis.Analysis;
import org.tongguan.itemanalysis.ItemFlag;
import org.tongguan.itemanalysis.ItemFlag.Kind;
import org.tongguan.itemanalysis.OptionStatistics;

/** One question with the options a to d and the key a, beside one that orders the candidates, the best first. */
class FlagRulesTest {
    private static final int CANDIDATES = 40;

    @Test
    void aDistractorThatTheBestPreferRaisesDoubtAboutTheKey() {
        Analysis analysis = chosen("bbbbbbbbbb" + "baaacdacda" + "aaaacdaaca" + "aaaaaaacda");
        assertThat(kinds(analysis)).contains(Kind.WRONG_KEY, Kind.NEGATIVE_DISCRIMINATION);
        ItemFlag flag = analysis.items().get(0).flags().get(0);
        assertThat(flag.kind()).isEqualTo(Kind.WRONG_KEY);
        assertThat(flag.values()).containsEntry("option", "b").containsEntry("key", "a").containsEntry("share", "100");
    }

    @Test
    void aGoodItemRaisesNone() {
        assertThat(kinds(chosen("aaaaaaaaaa" + "aaaabaaaca" + "abacdabaad" + "bcdbcdbcad"))).isEmpty();
    }

    /** What one has more on the item he has less on the rest, by arithmetic alone. */
    @Test
    void equalTotalsSayNothingOfAnItem() {
        Scores scores = Scores.complete(List.of(new ItemScores("a", 1, null, new double[] {1, 0}, null),
                new ItemScores("b", 1, null, new double[] {0, 1}, null)), 2);
        assertThat(kinds(TestAnalysis.of(scores))).doesNotContain(Kind.NEGATIVE_DISCRIMINATION);
    }

    @Test
    void nearlyAllRightIsTooEasyAndNothingElse() {
        assertThat(kinds(chosen("aaaaaaaaaa" + "aaaaaaaaaa" + "aaaaaaaaaa" + "aaaaaabaaa"))).containsExactly(Kind.TOO_EASY);
    }

    @Test
    void fewRightIsTooHard() {
        assertThat(kinds(chosen("aaabcdabcd" + "abcdbbcdcd" + "bcdbcdbcdb" + "bcdbcdbcdb"))).contains(Kind.TOO_HARD)
                .doesNotContain(Kind.NO_DISCRIMINATION);
    }

    @Test
    void equalSharesAboveAndBelowDoNotDiscriminate() {
        assertThat(kinds(chosen("abacadabac" + "acadabaabd" + "adacabaada" + "abacadaabc"))).contains(Kind.NO_DISCRIMINATION);
    }

    @Test
    void aDistractorThatNobodyTakesIsIdle() {
        Analysis analysis = chosen("aaaaaaaaaa" + "aaaabaaaca" + "abacaabaac" + "bcbbcabcac");
        assertThat(kinds(analysis)).containsExactly(Kind.IDLE_DISTRACTOR);
        assertThat(analysis.items().get(0).flags().get(0).values()).containsEntry("options", "d");
    }

    @Test
    void theDistractorTableCountsEverybodyOnce() {
        List<OptionStatistics> options = chosen("aaaaaaaaaa" + "aaaabaaaca" + "abacdabaad" + "bcdbcdb-ad").items().get(0).statistics().options();
        assertThat(options).extracting(OptionStatistics::option).containsExactly("a", "b", "c", "d", OptionStatistics.NONE);
        assertThat(options.stream().mapToInt(OptionStatistics::chosenBy).sum()).isEqualTo(CANDIDATES);
        OptionStatistics right = options.get(0);
        assertThat(right.upper()).hasValue(100);
        assertThat(right.meanTotal().orElseThrow()).isGreaterThan(options.get(1).meanTotal().orElseThrow());
        assertThat(options.get(4).chosenBy()).isEqualTo(1);
    }

    private static List<Kind> kinds(Analysis analysis) {
        return analysis.items().get(0).flags().stream().map(ItemFlag::kind).toList();
    }

    /** @param choices what each candidate chose, the best first; a dash for nothing */
    private static Analysis chosen(String choices) {
        List<Set<String>> responses = List.of(Set.of("a"), Set.of("b"), Set.of("c"), Set.of("d"), Set.of());
        short[] given = new short[CANDIDATES];
        for (int i = 0; i < given.length; i++) {
            given[i] = (short) (choices.charAt(i) == '-' ? 4 : choices.charAt(i) - 'a');
        }
        double[] marks = IntStream.range(0, CANDIDATES).mapToDouble(i -> given[i] == 0 ? 1 : 0).toArray();
        double[] order = IntStream.range(0, CANDIDATES).mapToDouble(i -> 2.0 * (CANDIDATES - i)).toArray();
        List<ItemScores> items = new ArrayList<>(List.of(
                new ItemScores("question", 1, null, marks, new Choices(List.of("a", "b", "c", "d"), Set.of("a"), responses, given)),
                new ItemScores("order", Arrays.stream(order).max().orElseThrow(), null, order, null)));
        return TestAnalysis.of(Scores.complete(items, CANDIDATES));
    }
}

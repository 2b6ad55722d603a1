package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.PanelResult;
import org.tongguan.questionbank.ItemType;

/**
 * Worked by hand after the definitions of Angoff (1971) and Cizek and Bunch (2007, ch. 6): a judge's cut is the sum of the probabilities, the
 * panel's the mean of the judges' cuts, its standard error SD / √n.
 */
class AngoffTest {
    private static final List<BankItem> FOUR = Sample.bank().stream()
            .filter(item -> item.competence().equals("perception") && item.type() == ItemType.SINGLE_CHOICE).limit(4).toList();
    private static final Blueprint ALL_FOUR = new Blueprint(List.of(new Blueprint.Row("perception", ItemType.SINGLE_CHOICE, 4)));

    @Test
    void isTheMeanOverJudgesOfTheSumOverItems() {
        PanelResult result = Angoff.of(ALL_FOUR, FOUR).cut(List.of(rating(80, 60, 70, 50), rating(70, 50, 60, 40), rating(90, 70, 80, 60)))
                .orElseThrow();
        assertThat(result.judges()).isEqualTo(3);
        assertThat(result.cut()).isEqualByComparingTo("2.60");
        assertThat(result.percent()).isEqualByComparingTo("65.00");
        assertThat(result.deviation()).isEqualByComparingTo("0.40");
        assertThat(result.standardError().doubleValue()).isCloseTo(0.4 / Math.sqrt(3), within(0.005));
    }

    @Test
    void aJudgeWhoHasNotRatedEveryItemDoesNotCount() {
        Map<Long, BigDecimal> partial = new HashMap<>(rating(10, 10, 10, 10));
        partial.remove(FOUR.get(3).version());
        assertThat(Angoff.of(ALL_FOUR, FOUR).cut(List.of(rating(80, 60, 70, 50), partial)).orElseThrow().cut()).isEqualByComparingTo("2.60");
        assertThat(Angoff.of(ALL_FOUR, FOUR).cut(List.of(partial))).isEmpty();
    }

    /** Two of four questions at 3 points: each is on half of the papers, so the mean estimate of 65 % of 6 points is 3.9. */
    @Test
    void anItemOfARandomPaperWeighsItsChanceToBeDrawn() {
        Blueprint two = new Blueprint(List.of(new Blueprint.Row("perception", ItemType.SINGLE_CHOICE, 2, Optional.empty(), new BigDecimal("3"))));
        PanelResult result = Angoff.of(two, FOUR).cut(List.of(rating(80, 60, 70, 50))).orElseThrow();
        assertThat(result.cut()).isEqualByComparingTo("3.90");
        assertThat(result.maximum()).isEqualByComparingTo("6.00");
        assertThat(result.deviation()).isEqualByComparingTo("0.00");
    }

    private static Map<Long, BigDecimal> rating(int... percents) {
        Map<Long, BigDecimal> rating = new HashMap<>();
        for (int n = 0; n < percents.length; n++) {
            rating.put(FOUR.get(n).version(), BigDecimal.valueOf(percents[n]));
        }
        return rating;
    }
}

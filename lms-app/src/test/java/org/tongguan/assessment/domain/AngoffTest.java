package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.PanelResult;
import org.tongguan.organisation.PersonId;
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

    /** One who is quick would otherwise set the pass mark alone, against the first round of all others. */
    @Test
    void theSecondRoundCountsOnceAllWhoFinishedTheFirstHaveFinishedIt() {
        Angoff angoff = Angoff.of(ALL_FOUR, FOUR);
        PersonId quick = new PersonId(1);
        PersonId slow = new PersonId(2);
        PersonId began = new PersonId(3);
        Map<Long, BigDecimal> partial = Map.of(FOUR.get(0).version(), BigDecimal.TEN);
        Map<PersonId, Map<Long, BigDecimal>> first = Map.of(quick, rating(80, 60, 70, 50), slow, rating(40, 40, 40, 40), began, partial);

        assertThat(angoff.revised(first, Map.of(quick, rating(90, 90, 90, 90)))).isEmpty();
        assertThat(angoff.revised(first, Map.of(quick, rating(90, 90, 90, 90), slow, partial))).isEmpty();
        PanelResult result = angoff.revised(first, Map.of(quick, rating(90, 90, 90, 90), slow, rating(50, 50, 50, 50))).orElseThrow();
        assertThat(result.judges()).isEqualTo(2);
        assertThat(result.percent()).isEqualByComparingTo("70.00");
        assertThat(angoff.revised(Map.of(), Map.of())).isEmpty();
    }

    /** Each row has a share by its questions on a paper: 150 and 50 of the 200 for 30 and 10 questions. */
    @Test
    void ofALargeBankASampleOfEachRowIsJudged() {
        List<BankItem> bank = new ArrayList<>();
        for (long id = 1; id <= 1000; id++) {
            bank.add(new BankItem(id, id % 10 == 0 ? "execution" : "perception", "easy", FOUR.get(0).shape()));
        }
        Blueprint rows = new Blueprint(List.of(new Blueprint.Row("perception", ItemType.SINGLE_CHOICE, 30),
                new Blueprint.Row("execution", ItemType.SINGLE_CHOICE, 10, Optional.empty(), new BigDecimal("2"))));
        Angoff angoff = Angoff.of(rows, bank);

        assertThat(angoff.judged()).hasSize(Angoff.MOST_JUDGED).filteredOn(id -> id % 10 == 0).hasSize(50);
        assertThat(angoff.fitting()).isEqualTo(1000);
        assertThat(angoff.judged()).as("not the oldest alone").filteredOn(id -> id > 500).hasSizeBetween(80, 120);
        Map<Long, BigDecimal> rating = angoff.judged().stream().collect(Collectors.toMap(id -> id, id -> BigDecimal.valueOf(id % 10 == 0 ? 80 : 60)));
        PanelResult result = angoff.cut(List.of(rating)).orElseThrow();
        assertThat(result.maximum()).as("30 of one point and 10 of two").isEqualByComparingTo("50.00");
        assertThat(result.cut()).as("30 × 0.6 + 20 × 0.8").isEqualByComparingTo("34.00");

        List<BankItem> later = new ArrayList<>(bank);
        later.remove(500);
        later.add(new BankItem(1001, "perception", "easy", FOUR.get(0).shape()));
        Collections.reverse(later);
        assertThat(Angoff.of(rows, later).judged()).as("what comes and goes changes little").filteredOn(angoff.judged()::contains)
                .hasSizeGreaterThanOrEqualTo(Angoff.MOST_JUDGED - 2);
    }

    @Test
    void aBankThatIsNotLargeIsJudgedWhole() {
        Angoff angoff = Angoff.of(new Blueprint(List.of(new Blueprint.Row("perception", ItemType.SINGLE_CHOICE, 1))), FOUR);
        assertThat(angoff.judged()).hasSize(4);
        assertThat(angoff.fitting()).isEqualTo(4);
    }

    /** Two forms of two questions that share one: the shared one is on each paper, the others on every other. */
    @Test
    void ofFixedPapersTheirQuestionsAreJudged() {
        Paper a = new Paper(List.of(item(1, "2"), item(2, "4")));
        Paper b = new Paper(List.of(item(1, "2"), item(3, "4")));
        Angoff angoff = Angoff.of(List.of(a, b));

        assertThat(angoff.judged()).containsExactlyInAnyOrder(1L, 2L, 3L);
        PanelResult result = angoff.cut(List.of(Map.of(1L, BigDecimal.valueOf(50), 2L, BigDecimal.valueOf(100), 3L, BigDecimal.ZERO))).orElseThrow();
        assertThat(result.maximum()).isEqualByComparingTo("6.00");
        assertThat(result.cut()).isEqualByComparingTo("3.00");
    }

    private static Paper.PaperItem item(long version, String points) {
        return new Paper.PaperItem(version, new BigDecimal(points), FOUR.get(0).shape(), 0);
    }

    private static Map<Long, BigDecimal> rating(int... percents) {
        Map<Long, BigDecimal> rating = new HashMap<>();
        for (int n = 0; n < percents.length; n++) {
            rating.put(FOUR.get(n).version(), BigDecimal.valueOf(percents[n]));
        }
        return rating;
    }
}

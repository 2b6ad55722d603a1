package org.tongguan.roadshow.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongguan.roadshow.LiveBoard.JudgeTotal;

/** Rule R3. */
class TrimmedMeanTest {
    private final TrimmedMean mean = new TrimmedMean(1, 1);

    @Test
    void dropsOneHighestAndOneLowestOfFive() {
        assertThat(mean.of(totals("9.800", "7.100", "8.250", "8.000", "4.000"))).contains(new BigDecimal("7.78"));
    }

    @Test
    void keepsTheMiddleOneOfThree() {
        assertThat(mean.of(totals("6", "9", "7.005"))).contains(new BigDecimal("7.01"));
    }

    @Test
    void dropsNothingFromFewerThanThree() {
        assertThat(mean.of(totals("6", "9"))).contains(new BigDecimal("7.50"));
        assertThat(mean.of(totals("6"))).contains(new BigDecimal("6.00"));
        assertThat(mean.of(List.of())).isEmpty();
    }

    @Test
    void dropsOnlyOneOfSeveralEqualExtremes() {
        assertThat(mean.of(totals("9", "9", "9", "3", "3"))).contains(new BigDecimal("7.00"));
    }

    @Test
    void roundsHalfUpAtTheSecondDecimal() {
        assertThat(mean.of(totals("1", "8.123", "8.124", "8.128", "10"))).contains(new BigDecimal("8.13"));
        assertThat(mean.of(totals("8.12", "8.13"))).contains(new BigDecimal("8.13"));
    }

    @Test
    void marksWhichTotalsAreLeftOutHighestFirst() {
        assertThat(mean.mark(totals("7", "9", "5", "8"))).containsExactly(
                new JudgeTotal(new BigDecimal("9"), true), new JudgeTotal(new BigDecimal("8"), false),
                new JudgeTotal(new BigDecimal("7"), false), new JudgeTotal(new BigDecimal("5"), true));
        assertThat(mean.mark(totals("7", "9"))).noneMatch(JudgeTotal::dropped);
    }

    @Test
    void placesEqualScoresAlikeAndSkipsTheNext() {
        List<BigDecimal> scores = totals("8.10", "8.10", "7.95", "9.00");
        assertThat(scores.stream().map(score -> Ranking.place(score, scores))).containsExactly(2, 2, 4, 1);
    }

    private static List<BigDecimal> totals(String... totals) {
        return Stream.of(totals).map(BigDecimal::new).toList();
    }
}

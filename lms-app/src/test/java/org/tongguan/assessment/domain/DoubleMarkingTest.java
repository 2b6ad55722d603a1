package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.domain.DoubleMarking.Standing;

class DoubleMarkingTest {
    @Test
    void oneMarkerSufficesUnlessTwoAreWanted() {
        assertThat(standing(1, "0.7").finished()).isTrue();
        assertThat(standing(2, "0.7").finished()).isFalse();
    }

    @Test
    void twoWhoAreCloseGiveTheirMean() {
        Standing standing = standing(2, "0.6", "0.8");
        assertThat(standing.finished()).isTrue();
        assertThat(standing.fraction()).isEqualByComparingTo("0.7");
    }

    @Test
    void twoWhoAreFurtherApartCallForAThird() {
        Standing standing = standing(2, "0.6", "0.81");
        assertThat(standing.finished()).isFalse();
        assertThat(standing.wanted()).isEqualTo(3);
    }

    @Test
    void howFarIsTooFarIsSaidByTheExam() {
        assertThat(DoubleMarking.standing(2, new BigDecimal("0.05"), List.of(new BigDecimal("0.6"), new BigDecimal("0.66"))).wanted()).isEqualTo(3);
        assertThat(DoubleMarking.standing(2, BigDecimal.ONE, List.of(BigDecimal.ZERO, BigDecimal.ONE)).finished()).isTrue();
    }

    @Test
    void theThirdIsAveragedWithTheNearerAndWithTheHigherOnATie() {
        assertThat(standing(3, "0.2", "0.9", "0.8").fraction()).isEqualByComparingTo("0.85");
        assertThat(standing(3, "0.2", "0.9", "0.3").fraction()).isEqualByComparingTo("0.25");
        assertThat(standing(3, "0.2", "0.8", "0.5").fraction()).isEqualByComparingTo("0.65");
    }

    private static Standing standing(int wanted, String... fractions) {
        return DoubleMarking.standing(wanted, new BigDecimal("0.20"), Arrays.stream(fractions).map(BigDecimal::new).toList());
    }
}

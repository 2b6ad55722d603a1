package org.tongguan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StandingTest {
    private final Standing.Bounds bounds = new Standing.Bounds(0.8, 0.6);

    @Test
    void aRateThatEqualsABoundReachesIt() {
        assertThat(bounds.of(new PassCounts(10, 10, 8).passRate())).isEqualTo(Standing.GREEN);
        assertThat(bounds.of(new PassCounts(10, 10, 6).passRate())).isEqualTo(Standing.AMBER);
    }

    @Test
    void aRateBelowTheLowerBoundIsRed() {
        assertThat(bounds.of(new PassCounts(1000, 1000, 599).passRate())).isEqualTo(Standing.RED);
    }

    @Test
    void beforeAnyoneHasSatThereIsNoColour() {
        assertThat(bounds.of(new PassCounts(10, 0, 0).passRate())).isEqualTo(Standing.NOT_YET);
    }

    @Test
    void refusesBoundsThatCross() {
        assertThatThrownBy(() -> new Standing.Bounds(0.5, 0.6)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.tongguan.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {
    @Test
    void keepsNoMoreThanItMayAndDropsWhatWasNotUsedLongest() {
        Recent<Integer, String> recent = new Recent<>(2);
        recent.keep(1, "one");
        recent.keep(2, "two");
        assertThat(recent.find(1)).contains("one");
        recent.keep(3, "three");

        assertThat(recent.find(2)).isEmpty();
        assertThat(recent.find(1)).contains("one");
        assertThat(recent.find(3)).contains("three");
    }
}

package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogTailTest {
    @Test
    void tellsTheMessageOfAnEventWithoutItsFields() {
        assertThat(LogTail.lastOf(List.of("{\"Level\":\"INFO\",\"LogMessage\":\"no \\\"pool\\\"\\nleft\"}"))).isEqualTo("no \\\"pool\\\" left");
    }

    @Test
    void leavesOutEmptyLinesAndStackFrames() {
        assertThat(LogTail.lastOf(List.of("one", "Error: two", "  at x.Y(Z.java:1)", "", "three"))).isEqualTo("one ⏎ Error: two ⏎ three");
    }

    @Test
    void boundsItsLength() {
        assertThat(LogTail.lastOf(List.of("x".repeat(5000)))).hasSizeLessThan(400).startsWith("…");
    }

    @Test
    void saysThatNothingWasSaid() {
        assertThat(LogTail.lastOf(List.of())).isEqualTo("(nothing)");
    }
}

package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.RulingPreview.Change;

class RulingTallyTest {
    @Test
    void keepsThoseFirstWhoLoseAPassThenThoseWhoWinOne() {
        RulingTally tally = new RulingTally();
        IntStream.range(0, RulingTally.MOST + 50).forEach(attempt -> tally.changed(change(attempt, true, true)));
        tally.changed(change(1001, false, true));
        tally.changed(change(1002, true, false));

        assertThat(tally.first()).hasSize(RulingTally.MOST).extracting(change -> change.attempt().value()).startsWith(1002L, 1001L, 0L, 1L);
        RulingPreview preview = tally.preview(0, List.of());
        assertThat(preview.changed()).isEqualTo(RulingTally.MOST + 52);
        assertThat(preview.up()).isEqualTo(1);
        assertThat(preview.down()).isEqualTo(1);
    }

    @Test
    void aRulingMattersToThoseWhoAreMarkedLater() {
        assertThat(new RulingTally().preview(1, List.of()).matters()).isTrue();
        assertThat(new RulingTally().preview(0, List.of()).matters()).isFalse();
    }

    private static Change change(long attempt, boolean before, boolean after) {
        return new Change(new AttemptId(attempt), 1, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TEN, before, after);
    }
}

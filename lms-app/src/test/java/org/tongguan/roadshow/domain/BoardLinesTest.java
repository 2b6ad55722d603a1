package org.tongguan.roadshow.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongguan.roadshow.EntryId;
import org.tongguan.roadshow.EntryState;
import org.tongguan.roadshow.EntrySummary;
import org.tongguan.roadshow.LiveBoard.JudgeTotal;
import org.tongguan.roadshow.LiveBoard.Line;
import org.tongguan.roadshow.SheetState;

/** Rule R8. */
class BoardLinesTest {
    private static final EntryId ENTRY = new EntryId(1);

    @Test
    void showsNoScoreBeforeThreeSheetsSoThatNobodysTotalCanBeReadOff() {
        assertThat(running("9", "7").score()).isNull();
        assertThat(running("9", "7", "8").score()).isEqualTo(new BigDecimal("8.00"));
        assertThat(running("9", "7", "8").totals()).isEmpty();
    }

    @Test
    void countsWhoIsRecusedNeitherAsExpectedNorAsHandedIn() {
        BoardLines lines = new BoardLines(new TrimmedMean(1, 1), false);
        lines.count(ENTRY, SheetState.HANDED_IN, BigDecimal.TEN);
        lines.count(ENTRY, SheetState.DRAFT, BigDecimal.ONE);
        lines.count(ENTRY, SheetState.RECUSED, BigDecimal.ZERO);
        Line line = line(lines);
        assertThat(line.expected()).isEqualTo(2);
        assertThat(line.handedIn()).isEqualTo(1);
    }

    @Test
    void showsTheDecidedScoreAndStruckTotalsOnceClosed() {
        BoardLines lines = new BoardLines(new TrimmedMean(1, 1), true);
        for (String total : List.of("9", "7", "8")) {
            lines.count(ENTRY, SheetState.HANDED_IN, new BigDecimal(total));
        }
        lines.decide(ENTRY, Optional.of(new BigDecimal("8.00")), Optional.of(1));
        assertThat(line(lines).place()).isEqualTo(1);
        assertThat(line(lines).totals()).extracting(JudgeTotal::dropped).containsExactly(true, false, true);
    }

    private static Line running(String... totals) {
        BoardLines lines = new BoardLines(new TrimmedMean(1, 1), false);
        for (String total : totals) {
            lines.count(ENTRY, SheetState.HANDED_IN, new BigDecimal(total));
        }
        return line(lines);
    }

    private static Line line(BoardLines lines) {
        return lines.of(List.of(new EntrySummary(ENTRY, 1, RoadshowFixture.TEXT, RoadshowFixture.TEXT, "人", RoadshowFixture.TEXT,
                EntryState.ON_STAGE, RoadshowFixture.NOW))).get(0);
    }
}

package org.tongguan.itemanalysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.tongguan.itemanalysis.TestStatistics.ConsistencyFormula;
import org.tongguan.shared.Bilingual;

class AnalysisWorkbookTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final OptionalDouble HALF = OptionalDouble.of(0.5);
    private static final Analysis ANALYSIS = new Analysis(
            new TestStatistics(1, 1, 2, OptionalDouble.of(1), OptionalDouble.of(1), NONE, NONE, NONE, NONE, ConsistencyFormula.KR_20, NONE, NONE),
            List.of(new AnalysedItem(new ItemStatistics(1, "=q1", 2, 1, OptionalDouble.of(1), NONE, OptionalDouble.of(50), HALF, NONE, NONE, NONE,
                    NONE, NONE, NONE, NONE, NONE, List.of(), List.of(new OptionStatistics("a", true, 1, HALF, NONE, NONE, HALF))),
                    List.of(new ItemFlag(ItemFlag.Kind.TOO_HARD, Map.of("facility", "50"))))),
            List.of(1));

    @Test
    void keepsFiguresAsNumbersAndLeavesUndefinedOnesEmpty() throws IOException {
        byte[] file = new AnalysisWorkbook(ANALYSIS, Map.of("=q1", new QuestionText(Bilingual.of("题干", "Stem"), Map.of())), Locale.ENGLISH)
                .bytes("An exam");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("Test", "Questions", "Options");
            Row item = book.getSheet(1).orElseThrow().read().get(1);
            assertThat(item.getCellAsString(0)).hasValue("'=q1");
            assertThat(item.getCellAsString(1)).hasValue("Stem");
            assertThat(item.getCellAsNumber(4).orElseThrow().doubleValue()).isEqualTo(50);
            assertThat(item.getOptionalCell(5)).isEmpty();
            assertThat(item.getCellText(14)).isEqualTo("Too hard");
            assertThat(book.getSheet(2).orElseThrow().read().get(1).getCellText(1)).isEqualTo("A");
        }
    }
}

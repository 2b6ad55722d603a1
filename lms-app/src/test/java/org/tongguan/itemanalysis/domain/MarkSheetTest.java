package org.tongguan.itemanalysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongguan.itemanalysis.AnalysedItem;
import org.tongguan.itemanalysis.Analysis;
import org.tongguan.itemanalysis.ItemStatistics;
import org.tongguan.itemanalysis.MarkSheetRule;
import org.tongguan.shared.DomainError;

class MarkSheetTest {
    @TempDir
    private Path folder;

    @Test
    void takesNameAndMaximumApartAtTheLastColon() throws IOException {
        List<ItemStatistics> items = analysed("candidate,q1,论述题:10,part 2: essay:2.5\nA,1,7,2.5\nB,0,-10,0\n").items().stream()
                .map(AnalysedItem::statistics).toList();
        assertThat(items).extracting(ItemStatistics::name).containsExactly("q1", "论述题", "part 2: essay");
        assertThat(items).extracting(ItemStatistics::maximum).containsExactly(1.0, 10.0, 2.5);
        assertThat(items.get(1).mean()).hasValue(-1.5);
    }

    @Test
    void readsMarksInEachEncodingAndWithLeftOverEmptyColumnsAndRows() throws IOException {
        String text = "考生,第一题,第二题,,\r\n甲,1,0.5,,\r\n\r\n乙,0,1e-1,,\r\n,,,,\r\n";
        for (byte[] bytes : List.of(text.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(Charset.forName("GB18030")))) {
            Analysis analysis = TestAnalysis.of(read(bytes, new MarkSheetFaults()).orElseThrow());
            assertThat(analysis.test().candidates()).isEqualTo(2);
            assertThat(analysis.items()).extracting(item -> item.statistics().name()).containsExactly("第一题", "第二题");
        }
    }

    @Test
    void namesRowAndColumnOfEveryFault() throws IOException {
        assertThat(faults("c,q1,q2:5\nA,1,5\nA,0,5\n")).containsExactly("A3 item-analysis.candidate-twice");
        assertThat(faults("c,q1,q1\nA,1,1\n")).containsExactly("C1 item-analysis.item-twice");
        assertThat(faults("c,q1,q1:2\nA,1,1\n")).containsExactly("C1 item-analysis.item-twice");
        assertThat(faults("c,q1:x,:2,q3:0,q4:-1\nA,1,1,1,1\n")).containsExactly("B1 item-analysis.maximum-malformed",
                "C1 item-analysis.item-unnamed", "D1 item-analysis.maximum-malformed", "E1 item-analysis.maximum-malformed");
        assertThat(faults("c,q1,,q3\nA,1,1,1\n")).containsExactly("C1 item-analysis.item-unnamed");
        assertThat(faults("c,q1,q2:5\nA,,x\nB,1.01,-6\nC,NaN,1d\nD,0x1,１\n")).containsExactly("B2 item-analysis.mark-empty",
                "C2 item-analysis.mark-malformed", "B3 item-analysis.mark-too-high", "C3 item-analysis.mark-too-low",
                "B4 item-analysis.mark-malformed", "C4 item-analysis.mark-malformed", "B5 item-analysis.mark-malformed",
                "C5 item-analysis.mark-malformed");
        assertThat(faults("c,q1,q2\nA,1\nB,1,0,1\n")).containsExactly("2 item-analysis.row-ragged", "3 item-analysis.row-ragged");
        assertThat(faults("c,q1\n,1\n")).containsExactly("A2 item-analysis.candidate-empty");
        assertThat(faults("c,=q1\n")).containsExactly("B1 item-analysis.cell-formula");
        assertThat(faults("c,q1\n\"=HYPERLINK(1)\",=1+0\n@b,1\n")).containsExactly("A2 item-analysis.cell-formula",
                "B2 item-analysis.cell-formula", "A3 item-analysis.cell-formula");
    }

    @Test
    void refusesWhatIsNoSheetOfMarks() throws IOException {
        assertThat(faults("")).containsExactly(" item-analysis.no-items");
        assertThat(faults("c\nA\n")).containsExactly("1 item-analysis.no-items");
        assertThat(faults("c,q1\n\n")).containsExactly(" item-analysis.no-candidates");
        assertThat(faults("c,q1\nA,\"1\"2\n")).containsExactly("2 item-analysis.row-broken");
        MarkSheetFaults wrong = new MarkSheetFaults();
        assertThat(read("c,第一题\nA,1\n".getBytes(StandardCharsets.UTF_16LE), wrong)).isEmpty();
        assertThat(wrong.listed().get(0).code()).isEqualTo("item-analysis.encoding-unknown");
    }

    @Test
    void readsTwoHundredThousandRowsAndNotOneMore() throws IOException {
        String rows = IntStream.range(0, MarkSheet.MOST_ROWS).mapToObj(row -> "A" + row + "," + row % 2).collect(Collectors.joining("\n"));
        assertThat(read(("c,q1\n" + rows).getBytes(StandardCharsets.UTF_8), new MarkSheetFaults()).orElseThrow().totals())
                .hasSize(MarkSheet.MOST_ROWS);
        assertThat(faults("c,q1\n" + rows + "\nB,1")).containsExactly("200002 item-analysis.too-many-rows");
    }

    @Test
    void countsAllFaultsAndListsTheFirst() throws IOException {
        MarkSheetFaults faults = new MarkSheetFaults();
        String rows = IntStream.range(0, 1000).mapToObj(row -> "A" + row + ",x").collect(Collectors.joining("\n"));
        assertThat(read(("c,q1\n" + rows).getBytes(StandardCharsets.UTF_8), faults)).isEmpty();
        assertThat(faults.total()).isEqualTo(1000);
        assertThat(faults.listed()).hasSize(MarkSheetFaults.LISTED);
    }

    /** The text of a fault names the place too, for those who read the sentence alone. */
    @Test
    void aFaultKnowsTheValuesOfItsSentence() throws IOException {
        MarkSheetFaults faults = new MarkSheetFaults();
        read("c,q1,q2:5\nA,1,7\n".getBytes(StandardCharsets.UTF_8), faults);
        DomainError.Fault fault = faults.listed().get(0);
        assertThat(fault.code()).isEqualTo(MarkSheetRule.MARK_WITHIN_MAXIMUM.code());
        assertThat(fault.values()).containsEntry("row", "2").containsEntry("column", "C").containsEntry("item", "q2")
                .containsEntry("value", "7").containsEntry("maximum", "5");
    }

    private Analysis analysed(String text) throws IOException {
        return TestAnalysis.of(read(text.getBytes(StandardCharsets.UTF_8), new MarkSheetFaults()).orElseThrow());
    }

    private List<String> faults(String text) throws IOException {
        MarkSheetFaults faults = new MarkSheetFaults();
        assertThat(read(text.getBytes(StandardCharsets.UTF_8), faults)).isEmpty();
        return faults.listed().stream().map(fault -> fault.where() + " " + fault.code()).toList();
    }

    private Optional<Scores> read(byte[] bytes, MarkSheetFaults faults) throws IOException {
        return MarkSheet.read(Files.write(folder.resolve("marks.csv"), bytes), faults);
    }
}

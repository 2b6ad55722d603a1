package org.tongguan.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
    @TempDir
    private Path folder;
    private final List<List<String>> rows = new ArrayList<>();

    @Test
    void readsUtf8WithAndWithoutByteOrderMarkAndGb18030Alike() throws IOException {
        String text = "工号,题目\r\nA1,\"一,二\"\r\n";
        for (byte[] bytes : List.of(text.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(Charset.forName("GB18030")))) {
            rows.clear();
            assertThat(read(bytes)).isEqualTo(new CsvFile.Outcome(CsvFile.End.READ, 2));
            assertThat(rows).containsExactly(List.of("工号", "题目"), List.of("A1", "一,二"));
        }
    }

    @Test
    void refusesAnEncodingThatItDoesNotKnow() throws IOException {
        assertThat(read("工号,题目\n".getBytes(StandardCharsets.UTF_16)).end()).isEqualTo(CsvFile.End.ENCODING_UNKNOWN);
        assertThat(rows).isEmpty();
    }

    @Test
    void saysAfterHowManyRowsOneIsBroken() throws IOException {
        assertThat(read("a,b\n1,\"2\"x\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(new CsvFile.Outcome(CsvFile.End.ROW_BROKEN, 1));
    }

    @Test
    void namesColumnsAsASpreadsheetDoes() {
        assertThat(List.of(0, 25, 26, 701, 702)).map(SheetColumn::letter).containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    private CsvFile.Outcome read(byte[] bytes) throws IOException {
        return CsvFile.read(Files.write(folder.resolve("sheet.csv"), bytes), (row, cells) -> rows.add(List.copyOf(cells)));
    }
}

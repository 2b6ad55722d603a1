package org.tongguan.organisation.domain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.tongguan.organisation.RosterRule;
import org.tongguan.organisation.RosterSheet;

/** Reads one sheet from a CSV file (RFC 4180, comma). */
final class CsvSheet {
    /** The most characters of one cell while it is read; a quotation that is never closed ends here. */
    private static final int BUFFER = 1 << 18;

    private CsvSheet() {
    }

    static void read(Path file, RosterSheet sheet, SheetRows rows, RosterFaults faults) throws IOException {
        Optional<Charset> encoding = RosterText.encoding(file);
        if (encoding.isEmpty()) {
            faults.whole(sheet.key(), RosterRule.ENCODING_KNOWN, Map.of());
            return;
        }
        int row = 0;
        try (Reader text = RosterText.open(file, encoding.get());
                CsvReader<CsvRecord> records = CsvReader.builder().maxBufferSize(BUFFER).skipEmptyLines(false).allowExtraFields(true)
                        .allowMissingFields(true).ofCsvRecord(text)) {
            for (CsvRecord line : records) {
                row++;
                if (!rows.accept(row, java.util.Collections.unmodifiableList(line.getFields()))) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            faults.row(sheet, row + 1, RosterRule.QUOTATION_CLOSED, Map.of());
        }
    }
}

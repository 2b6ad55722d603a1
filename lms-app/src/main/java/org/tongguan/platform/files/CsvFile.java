package org.tongguan.platform.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads a CSV file (RFC 4180, comma) in any encoding that {@link TextFile} knows, row by row. */
public final class CsvFile {
    /** The most characters of one cell while it is read; a quotation that is never closed ends here. */
    private static final int BUFFER = 1 << 18;

    /** Takes one row after the other. */
    @FunctionalInterface
    public interface Rows {
        /**
         * @param row as a spreadsheet counts, from 1
         * @return whether more rows are wanted
         */
        boolean accept(int row, List<String> cells);
    }

    /** How reading ended. */
    public enum End {
        /** At the end of the file, or where no more rows were wanted. */
        READ,
        /** Before the first row: no accepted encoding fits. */
        ENCODING_UNKNOWN,
        /** At a row that cannot be read: text after a closing quotation mark, or a cell without end. */
        ROW_BROKEN
    }

    /** @param rows how many were handed on */
    public record Outcome(End end, int rows) {
    }

    private CsvFile() {
    }

    public static Outcome read(Path file, Rows rows) throws IOException {
        Optional<Charset> encoding = TextFile.encoding(file);
        if (encoding.isEmpty()) {
            return new Outcome(End.ENCODING_UNKNOWN, 0);
        }
        int row = 0;
        try (Reader text = TextFile.open(file, encoding.get());
                CsvReader<CsvRecord> records = CsvReader.builder().maxBufferSize(BUFFER).skipEmptyLines(false).allowExtraFields(true)
                        .allowMissingFields(true).ofCsvRecord(text)) {
            for (CsvRecord line : records) {
                row++;
                if (!rows.accept(row, Collections.unmodifiableList(line.getFields()))) {
                    break;
                }
            }
            return new Outcome(End.READ, row);
        } catch (CsvParseException e) {
            return new Outcome(End.ROW_BROKEN, row);
        }
    }
}

package org.tongguan.organisation.domain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.tongguan.organisation.RosterRule;
import org.tongguan.organisation.RosterSheet;
import org.tongguan.platform.files.CsvFile;

/** Reads one sheet of a roster from a CSV file. */
final class CsvSheet {
    private CsvSheet() {
    }

    static void read(Path file, RosterSheet sheet, SheetRows rows, RosterFaults faults) throws IOException {
        CsvFile.Outcome outcome = CsvFile.read(file, (row, cells) -> rows.accept(row, Collections.unmodifiableList(cells)));
        switch (outcome.end()) {
            case READ -> { }
            case ENCODING_UNKNOWN -> faults.whole(sheet.key(), RosterRule.ENCODING_KNOWN, Map.of());
            case ROW_BROKEN -> faults.row(sheet, outcome.rows() + 1, RosterRule.QUOTATION_CLOSED, Map.of());
        }
    }
}

package org.tongguan.questionbank.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.tongguan.platform.files.SheetNumber;
import org.tongguan.questionbank.PracticalBody.Check;

/** A workbook by its cells' values as saved; formulas are looked at, never computed. */
final class SpreadsheetWork implements WorkFile {
    private static final int MOST_CELLS = 200_000;

    private record Content(String value, String formula) {
    }

    private final Map<String, Content> cells = new HashMap<>();

    private SpreadsheetWork() {
    }

    static Optional<WorkFile> open(byte[] bytes) {
        SpreadsheetWork work = new SpreadsheetWork();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.takeWhile(row -> work.cells.size() < MOST_CELLS)
                            .forEach(row -> row.stream().filter(cell -> cell != null && cell.getType() != CellType.EMPTY)
                                    .forEach(cell -> work.cells.put(place(sheet.getName() + "!" + cell.getAddress()), content(cell))));
                }
            }
            return Optional.of(work);
        } catch (ExcelReaderException | IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public boolean passes(Check check) {
        Content cell = cells.get(place(check.place()));
        return cell != null && switch (check.rule()) {
            case CELL_NUMBER -> SheetNumber.of(cell.value()).map(value -> value.subtract(new BigDecimal(check.expected())).abs()
                    .compareTo(check.tolerance()) <= 0).orElse(false);
            case CELL_TEXT -> PlainText.same(cell.value(), check.expected());
            case CELL_FORMULA -> cell.formula().toUpperCase(Locale.ROOT).contains(check.expected().toUpperCase(Locale.ROOT) + "(");
            case HOLDS_TEXT, HAS_HEADING -> false;
        };
    }

    private static Content content(Cell cell) {
        String value = cell.getRawValue() == null ? "" : cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return new Content(value, cell.getFormula() == null ? "" : cell.getFormula());
    }

    private static String place(String sheetAndCell) {
        return sheetAndCell.replace("$", "").toUpperCase(Locale.ROOT);
    }
}

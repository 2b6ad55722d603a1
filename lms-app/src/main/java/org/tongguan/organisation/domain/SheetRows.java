package org.tongguan.organisation.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongguan.organisation.RosterRule;
import org.tongguan.organisation.RosterSheet;

/**
 * Takes the raw rows of one sheet, the header first, and checks the rules of cells: filled where required, not too long, one line, no
 * formula. Hands on every row that could be read, and says of each whether it kept the rules. Values that repeat are kept once, so that a roster of 300,000 people stays small.
 */
final class SheetRows {
    /** Takes a row's values in the order of the sheet's columns; those of a faulty row only tell that the row is there. */
    @FunctionalInterface
    interface Taker {
        void take(int row, List<String> values, boolean faulty);
    }

    /** The most rows of people or departments that one file may have. */
    static final int MOST = 300_000;
    /** A spreadsheet would run a cell that begins so (OWASP, CSV injection). */
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r";
    private static final int SHOWN = 40;

    private final RosterSheet sheet;
    private final RosterFaults faults;
    private final Taker taker;
    private final Map<String, String> repeated = new HashMap<>();
    private @Nullable SheetColumns columns;
    private int read;

    SheetRows(RosterSheet sheet, RosterFaults faults, Taker taker) {
        this.sheet = sheet;
        this.faults = faults;
        this.taker = taker;
    }

    /** The columns, once a faultless header was read. */
    @Nullable SheetColumns columns() {
        return columns;
    }

    int read() {
        return read;
    }

    /**
     * @param row   as a spreadsheet counts
     * @param cells {@code null} for a cell that holds a formula
     * @return whether more rows are wanted
     */
    boolean accept(int row, List<@Nullable String> cells) {
        if (cells.stream().allMatch(cell -> cell != null && cell.isBlank())) {
            return true;
        }
        if (columns == null) {
            return header(row, cells);
        }
        if (++read > MOST) {
            faults.row(sheet, row, RosterRule.ROWS_BOUNDED, Map.of("maximum", String.valueOf(MOST)));
            return false;
        }
        body(row, cells, columns);
        return true;
    }

    private boolean header(int row, List<@Nullable String> cells) {
        int before = faults.total();
        List<String> names = new ArrayList<>(cells.stream().map(cell -> cell == null ? "=" : cell).toList());
        while (!names.isEmpty() && names.get(names.size() - 1).isBlank()) {
            names.remove(names.size() - 1);
        }
        SheetColumns named = SheetColumns.of(sheet, row, names, faults);
        if (faults.total() > before) {
            return false;
        }
        columns = named;
        return true;
    }

    private void body(int row, List<@Nullable String> cells, SheetColumns known) {
        for (int i = known.width(); i < cells.size(); i++) {
            String extra = cells.get(i);
            if (extra == null || !extra.isBlank()) {
                faults.cell(sheet, row, i, RosterRule.ROW_WITHIN_HEADER, Map.of("maximum", String.valueOf(known.width())));
                return;
            }
        }
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell != null && (cell.indexOf('\n') >= 0 || cell.strip().chars().anyMatch(Character::isISOControl))) {
                faults.cell(sheet, row, i, RosterRule.CELL_ONE_LINE, Map.of());
                return;
            }
        }
        int before = faults.total();
        List<String> values = new ArrayList<>(sheet.columns().size());
        for (int position = 0; position < sheet.columns().size(); position++) {
            int place = known.place(position);
            values.add(value(row, place, place < cells.size() ? cells.get(place) : "", sheet.columns().get(position)));
        }
        taker.take(row, values, faults.total() > before);
    }

    private String value(int row, int place, @Nullable String raw, RosterSheet.Column column) {
        if (raw == null || !raw.isEmpty() && FORMULA_STARTS.indexOf(raw.charAt(0)) >= 0) {
            faults.cell(sheet, row, place, RosterRule.CELL_PLAIN, Map.of("value", raw == null ? "=" : shortened(raw)));
            return "";
        }
        String value = raw.strip();
        int length = value.codePointCount(0, value.length());
        if (value.isEmpty() && column.required()) {
            faults.cell(sheet, row, place, RosterRule.CELL_FILLED, Map.of("column", column.key(), "chinese", column.chinese()));
        } else if (!value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0) {
            faults.cell(sheet, row, place, RosterRule.CELL_PLAIN, Map.of("value", shortened(value)));
        } else if (length > column.longest()) {
            faults.cell(sheet, row, place, RosterRule.CELL_BOUNDED,
                    Map.of("maximum", String.valueOf(column.longest()), "length", String.valueOf(length)));
        }
        return repeated.computeIfAbsent(value, same -> same);
    }

    /** So much of a value as a fault's text can show. */
    static String shortened(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}

package org.tongguan.itemanalysis.domain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongguan.itemanalysis.MarkSheetRule;
import org.tongguan.platform.files.CsvFile;

/** Reads a sheet of marks from a CSV file, column by column into memory (8 bytes for each mark). */
public final class MarkSheet {
    static final int MOST_ROWS = 200_000;
    private static final int FIRST_CAPACITY = 256;

    private final MarkSheetFaults faults;
    private final Map<String, Integer> candidates = new HashMap<>();
    private final List<double[]> columns = new ArrayList<>();
    private @Nullable MarkSheetHeader header;
    private int read;

    private MarkSheet(MarkSheetFaults faults) {
        this.faults = faults;
    }

    /** @return empty when a rule is broken */
    public static Optional<Scores> read(Path file, MarkSheetFaults faults) throws IOException {
        MarkSheet sheet = new MarkSheet(faults);
        CsvFile.Outcome outcome = CsvFile.read(file, sheet::accept);
        switch (outcome.end()) {
            case READ -> sheet.complete();
            case ENCODING_UNKNOWN -> faults.sheet(MarkSheetRule.ENCODING_KNOWN, Map.of());
            case ROW_BROKEN -> faults.row(outcome.rows() + 1, MarkSheetRule.QUOTATION_CLOSED, Map.of());
        }
        return faults.isEmpty() ? Optional.of(sheet.scores()) : Optional.empty();
    }

    private boolean accept(int row, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        MarkSheetHeader known = header;
        if (known == null) {
            known = MarkSheetHeader.of(row, cells, faults);
            known.items().forEach(item -> columns.add(new double[FIRST_CAPACITY]));
            header = known;
            return faults.isEmpty();
        }
        if (read == MOST_ROWS) {
            faults.row(row, MarkSheetRule.ROWS_BOUNDED, Map.of("maximum", String.valueOf(MOST_ROWS)));
            return false;
        }
        body(row, cells, known);
        return true;
    }

    private void body(int row, List<String> cells, MarkSheetHeader known) {
        candidate(row, cells.get(0).strip());
        int width = known.width();
        boolean wider = cells.stream().skip(width).anyMatch(cell -> !cell.isBlank());
        if (cells.size() < width || wider) {
            faults.row(row, MarkSheetRule.ROW_AS_WIDE_AS_HEADER,
                    Map.of("expected", String.valueOf(width), "found", String.valueOf(cells.size())));
            read++;
            return;
        }
        for (int column = 1; column < width; column++) {
            double mark = mark(row, column, cells.get(column).strip(), known.items().get(column - 1));
            store(column - 1, mark);
        }
        read++;
    }

    private void candidate(int row, String name) {
        if (name.isEmpty()) {
            faults.cell(row, 0, MarkSheetRule.CANDIDATE_NAMED, Map.of());
        } else if (MarkText.looksLikeFormula(name)) {
            faults.cell(row, 0, MarkSheetRule.CELL_PLAIN, Map.of("value", MarkSheetFaults.shortened(name)));
        } else {
            Integer before = candidates.putIfAbsent(name, row);
            if (before != null) {
                faults.cell(row, 0, MarkSheetRule.CANDIDATE_ONCE,
                        Map.of("candidate", MarkSheetFaults.shortened(name), "first", String.valueOf(before)));
            }
        }
    }

    private double mark(int row, int column, String text, MarkSheetHeader.Item item) {
        double mark = MarkText.number(text);
        if (mark >= 0 && mark <= item.maximum()) {
            return mark;
        }
        MarkSheetRule broken = broken(mark, text, item);
        if (broken != null) {
            faults.cell(row, column, broken, Map.of("item", MarkSheetFaults.shortened(item.name()), "value", MarkSheetFaults.shortened(text),
                    "maximum", plain(item.maximum())));
        }
        return mark;
    }

    private static @Nullable MarkSheetRule broken(double mark, String text, MarkSheetHeader.Item item) {
        if (text.isEmpty()) {
            return MarkSheetRule.MARK_PRESENT;
        }
        if (Double.isNaN(mark)) {
            return MarkText.looksLikeFormula(text) ? MarkSheetRule.CELL_PLAIN : MarkSheetRule.MARK_NUMBER;
        }
        if (mark > item.maximum()) {
            return MarkSheetRule.MARK_WITHIN_MAXIMUM;
        }
        return mark < -item.maximum() ? MarkSheetRule.MARK_WITHIN_PENALTY : null;
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? String.valueOf((long) number) : String.valueOf(number);
    }

    private void store(int item, double mark) {
        double[] column = columns.get(item);
        if (read >= column.length) {
            column = Arrays.copyOf(column, read + read / 2);
            columns.set(item, column);
        }
        column[read] = mark;
    }

    private void complete() {
        if (!faults.isEmpty()) {
            return;
        }
        if (header == null) {
            faults.sheet(MarkSheetRule.ITEMS_PRESENT, Map.of("row", "1"));
        } else if (read == 0) {
            faults.sheet(MarkSheetRule.CANDIDATES_PRESENT, Map.of());
        }
    }

    private Scores scores() {
        List<MarkSheetHeader.Item> items = java.util.Objects.requireNonNull(header).items();
        List<ItemScores> scores = new ArrayList<>();
        for (int item = 0; item < items.size(); item++) {
            scores.add(new ItemScores(items.get(item).name(), items.get(item).maximum(), null, Arrays.copyOf(columns.get(item), read), null));
            columns.set(item, new double[0]);
        }
        return Scores.complete(scores, read);
    }
}

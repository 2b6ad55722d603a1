package org.tongguan.itemanalysis.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongguan.itemanalysis.MarkSheetRule;
import org.tongguan.platform.files.SheetColumn;
import org.tongguan.shared.DomainError;

/** Collects faults: keeps the first {@link #LISTED}, counts all. A place reads like a spreadsheet's: {@code E12}, {@code 12} for a row. */
public final class MarkSheetFaults {
    /** More would help nobody: they are mended in the source, and the file is read again. */
    public static final int LISTED = 200;
    private static final int SHOWN = 40;

    private final List<DomainError.Fault> listed = new ArrayList<>();
    private int total;

    void sheet(MarkSheetRule rule, Map<String, String> values) {
        add("", rule, values);
    }

    void row(int row, MarkSheetRule rule, Map<String, String> values) {
        add(String.valueOf(row), rule, with(values, Map.of("row", String.valueOf(row))));
    }

    /** @param column counted from 0 */
    void cell(int row, int column, MarkSheetRule rule, Map<String, String> values) {
        String letter = SheetColumn.letter(column);
        add(letter + row, rule, with(values, Map.of("row", String.valueOf(row), "column", letter)));
    }

    private void add(String where, MarkSheetRule rule, Map<String, String> values) {
        total++;
        if (listed.size() < LISTED) {
            listed.add(new DomainError.Fault(where, rule.code(), values));
        }
    }

    private static Map<String, String> with(Map<String, String> values, Map<String, String> place) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(place);
        return all;
    }

    /** So much of a value as a fault's text can show. */
    static String shortened(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public int total() {
        return total;
    }

    public List<DomainError.Fault> listed() {
        return List.copyOf(listed);
    }
}

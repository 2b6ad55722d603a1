package org.tongguan.itemanalysis.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongguan.itemanalysis.MarkSheetRule;

/** The items that a header row names. */
record MarkSheetHeader(List<Item> items) {
    static final int MOST_ITEMS = 1_000;

    /** @param maximum the most points that the item can earn */
    record Item(String name, double maximum) {
    }

    /** @param cells the candidate's column first; empty ones at the end are left over by spreadsheets and count for nothing */
    static MarkSheetHeader of(int row, List<String> cells, MarkSheetFaults faults) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        List<Item> items = new ArrayList<>();
        Set<String> names = new HashSet<>();
        if (width < 2) {
            faults.row(row, MarkSheetRule.ITEMS_PRESENT, Map.of());
        } else if (width - 1 > MOST_ITEMS) {
            faults.row(row, MarkSheetRule.ITEMS_BOUNDED, Map.of("maximum", String.valueOf(MOST_ITEMS)));
        } else {
            for (int column = 1; column < width; column++) {
                Item item = item(row, column, cells.get(column).strip(), faults);
                items.add(item);
                if (!names.add(item.name()) && !item.name().isEmpty()) {
                    faults.cell(row, column, MarkSheetRule.ITEM_ONCE, Map.of("item", MarkSheetFaults.shortened(item.name())));
                }
            }
        }
        return new MarkSheetHeader(List.copyOf(items));
    }

    int width() {
        return items.size() + 1;
    }

    private static Item item(int row, int column, String cell, MarkSheetFaults faults) {
        int colon = cell.lastIndexOf(':');
        String name = colon < 0 ? cell : cell.substring(0, colon).strip();
        double maximum = 1;
        if (MarkText.looksLikeFormula(name)) {
            faults.cell(row, column, MarkSheetRule.CELL_PLAIN, Map.of("value", MarkSheetFaults.shortened(cell)));
        } else if (name.isEmpty()) {
            faults.cell(row, column, MarkSheetRule.ITEM_NAMED, Map.of());
        } else if (colon >= 0) {
            maximum = MarkText.number(cell.substring(colon + 1).strip());
            if (Double.isNaN(maximum) || maximum <= 0) {
                faults.cell(row, column, MarkSheetRule.MAXIMUM_POSITIVE, Map.of("value", MarkSheetFaults.shortened(cell)));
            }
        }
        return new Item(name, maximum);
    }
}

package org.tongguan.organisation.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.organisation.RosterRule;
import org.tongguan.organisation.RosterSheet;

/** Where a sheet's columns stand in a file, in whatever order its header row names them. */
public final class SheetColumns {
    private static final int ABSENT = -1;

    private final RosterSheet sheet;
    private final int[] places;
    private final int width;

    private SheetColumns(RosterSheet sheet, int[] places, int width) {
        this.sheet = sheet;
        this.places = places;
        this.width = width;
    }

    /** Reads the header row; what is wrong with it is added to the faults. */
    static SheetColumns of(RosterSheet sheet, int row, List<String> header, RosterFaults faults) {
        int[] places = new int[sheet.columns().size()];
        Arrays.fill(places, ABSENT);
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip();
            Optional<Integer> position = sheet.position(name);
            if (position.isEmpty()) {
                faults.cell(sheet, row, i, RosterRule.HEADER_KNOWN, Map.of("value", SheetRows.shortened(name)));
            } else if (places[position.get()] != ABSENT) {
                faults.cell(sheet, row, i, RosterRule.HEADER_ONCE, Map.of("value", name));
            } else {
                places[position.get()] = i;
            }
        }
        for (int i = 0; i < places.length; i++) {
            if (places[i] == ABSENT) {
                RosterSheet.Column column = sheet.columns().get(i);
                faults.row(sheet, row, RosterRule.HEADER_PRESENT, Map.of("column", column.key(), "chinese", column.chinese()));
            }
        }
        return new SheetColumns(sheet, places, header.size());
    }

    /** How many cells a row may have. */
    int width() {
        return width;
    }

    /** The place in the file of the column at this position of the sheet's definition. */
    int place(int position) {
        return places[position];
    }

    int place(String key) {
        return places[sheet.position(key).orElseThrow()];
    }
}

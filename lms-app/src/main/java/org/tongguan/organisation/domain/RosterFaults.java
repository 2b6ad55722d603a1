package org.tongguan.organisation.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tongguan.organisation.RosterFault;
import org.tongguan.organisation.RosterRule;
import org.tongguan.organisation.RosterSheet;
import org.tongguan.platform.files.SheetColumn;

/** Collects faults: keeps the first {@link #LISTED}, counts all. */
public final class RosterFaults {
    /** More would help nobody: they are mended in the source, and the file is read again. */
    public static final int LISTED = 200;

    private final List<RosterFault> listed = new ArrayList<>();
    private int total;

    void whole(String sheet, RosterRule rule, Map<String, String> values) {
        add(new RosterFault(sheet, 0, "", rule, values));
    }

    void row(RosterSheet sheet, int row, RosterRule rule, Map<String, String> values) {
        add(new RosterFault(sheet.key(), row, "", rule, values));
    }

    /** @param column counted from 0 */
    void cell(RosterSheet sheet, int row, int column, RosterRule rule, Map<String, String> values) {
        add(new RosterFault(sheet.key(), row, SheetColumn.letter(column), rule, values));
    }

    private void add(RosterFault fault) {
        total++;
        if (listed.size() < LISTED) {
            listed.add(fault);
        }
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public int total() {
        return total;
    }

    /** Sheet by sheet and from the top, as they are mended. */
    public List<RosterFault> listed() {
        return listed.stream().sorted(Comparator.comparing(RosterFault::sheet).thenComparingInt(RosterFault::row)).toList();
    }
}

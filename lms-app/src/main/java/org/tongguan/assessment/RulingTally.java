package org.tongguan.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tongguan.assessment.RulingPreview.Change;

/** Counts what a ruling changes while attempts are gone through, and keeps the first of the changes. */
class RulingTally {
    /** Changes that are shown. */
    static final int MOST = 200;

    private final List<Change> sideways = new ArrayList<>();
    private final List<Change> others = new ArrayList<>();
    private int concerned;
    private int changed;
    private int up;
    private int down;

    void concerned() {
        concerned++;
    }

    void changed(Change change) {
        changed++;
        up += change.passed() && !change.passedBefore() ? 1 : 0;
        down += change.passedBefore() && !change.passed() ? 1 : 0;
        List<Change> kept = change.changesSide() ? sideways : others;
        if (kept.size() < MOST) {
            kept.add(change);
        }
    }

    /** The first changes, those that change sides before the others and, of these, passes that are lost before those that are won. */
    List<Change> first() {
        return Stream.concat(sideways.stream().sorted(Comparator.comparing(Change::passed)), others.stream()).limit(MOST).toList();
    }

    RulingPreview preview(int unmarked, List<RulingPreview.Line> lines) {
        return new RulingPreview(concerned, changed, up, down, unmarked, lines);
    }
}

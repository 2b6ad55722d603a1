package org.tongguan.organisation;

/** How many rows of one sheet differ, and how. */
public record RosterFigures(int added, int changed, int moved, int retired, int returned, int unchanged) {
    /** Whether an import would write anything. */
    public boolean differs() {
        return added + changed + moved + retired + returned > 0;
    }
}

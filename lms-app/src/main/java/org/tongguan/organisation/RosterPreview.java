package org.tongguan.organisation;

import java.util.List;

/**
 * What an import would do, or why it cannot.
 *
 * @param fingerprint stands for these files and the roster as it was when they were compared; the import asks for it
 * @param changes     the first of each kind; the figures count all
 * @param faults      the first ones; {@code faultsTotal} counts all
 */
public record RosterPreview(String fingerprint, RosterFigures departments, RosterFigures people, List<RosterChange> changes,
        List<RosterFault> faults, int faultsTotal) {
    public RosterPreview {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
    }

    public boolean isFaultless() {
        return faultsTotal == 0;
    }

    /** Whether an import would write anything. */
    public boolean differs() {
        return departments.differs() || people.differs();
    }
}

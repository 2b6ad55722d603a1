package org.tongguan.organisation;

import java.util.List;

/**
 * What an import does to one department or person.
 *
 * @param key    department code or staff number
 * @param fields what differs, by the sheet's column; empty for someone added or retired
 */
public record RosterChange(RosterSheet sheet, Kind kind, String key, String name, List<Field> fields) {
    /** How the roster differs from what is known. */
    public enum Kind {
        ADDED,
        CHANGED,
        /** Another department above; other fields may differ too. */
        MOVED,
        /** Absent from the roster: kept with all results, but no longer in service. */
        RETIRED,
        /** Retired before, on the roster again. */
        RETURNED
    }

    /** One value before and after. */
    public record Field(String column, String before, String after) {
    }

    public RosterChange {
        fields = List.copyOf(fields);
    }
}

package org.tongguan.organisation.domain;

import java.util.List;

/**
 * A whole roster as a file states it.
 *
 * @param columns where each sheet's columns stand in the file, so that a rule can name the cell
 */
public record Roster(List<RosterDepartment> departments, List<RosterPerson> people, SheetColumns departmentColumns,
        SheetColumns peopleColumns) {
}

package org.tongguan.organisation.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tongguan.organisation.RosterRule;
import org.tongguan.organisation.RosterSheet;

/** Each staff number once, each department there, each supervisor on the same roster, and nobody above themselves. */
final class PeopleRules {
    private PeopleRules() {
    }

    /** @param departments and {@code staffNumbers}: every one of the sheets, also of rows that are faulty otherwise */
    static void check(Roster roster, Set<String> departments, Set<String> staffNumbers, RosterFaults faults) {
        SheetColumns columns = roster.peopleColumns();
        Map<String, Integer> rows = new HashMap<>();
        Map<String, Integer> firstRows = new HashMap<>();
        for (RosterPerson person : roster.people()) {
            Integer first = firstRows.putIfAbsent(person.staffNumber().toUpperCase(Locale.ROOT), person.row());
            if (first != null) {
                faults.cell(RosterSheet.PEOPLE, person.row(), columns.place("staff_number"), RosterRule.PERSON_ONCE,
                        Map.of("value", person.staffNumber(), "row", String.valueOf(first)));
            }
            rows.putIfAbsent(person.staffNumber(), person.row());
            if (!departments.contains(person.department())) {
                faults.cell(RosterSheet.PEOPLE, person.row(), columns.place("department_code"), RosterRule.DEPARTMENT_KNOWN,
                        Map.of("value", SheetRows.shortened(person.department())));
            }
        }
        supervision(roster, rows, staffNumbers, faults);
    }

    private static void supervision(Roster roster, Map<String, Integer> rows, Set<String> staffNumbers, RosterFaults faults) {
        int place = roster.peopleColumns().place("supervisor_staff_number");
        Map<String, String> above = new LinkedHashMap<>();
        for (RosterPerson person : roster.people()) {
            if (person.supervisor().isEmpty()) {
                continue;
            }
            if (staffNumbers.contains(person.supervisor())) {
                above.putIfAbsent(person.staffNumber(), person.supervisor());
            } else {
                faults.cell(RosterSheet.PEOPLE, person.row(), place, RosterRule.SUPERVISOR_KNOWN,
                        Map.of("value", SheetRows.shortened(person.supervisor())));
            }
        }
        for (List<String> cycle : Cycles.of(above)) {
            faults.cell(RosterSheet.PEOPLE, rows.get(cycle.get(0)), place, RosterRule.SUPERVISION_ACYCLIC,
                    Map.of("value", Cycles.shown(cycle)));
        }
    }
}

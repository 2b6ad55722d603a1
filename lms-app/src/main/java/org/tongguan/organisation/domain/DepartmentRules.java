package org.tongguan.organisation.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tongguan.organisation.RosterRule;
import org.tongguan.organisation.RosterSheet;

/** Departments are one tree: each code once, each parent there, no cycle, one root, not too deep. */
final class DepartmentRules {
    /** The longest way from the root; paths are stored in 255 characters. */
    static final int DEEPEST = 12;

    private DepartmentRules() {
    }

    /** @param codes every code of the sheet, also of rows that are faulty otherwise */
    static void check(Roster roster, Set<String> codes, RosterFaults faults) {
        int before = faults.total();
        SheetColumns columns = roster.departmentColumns();
        Map<String, RosterDepartment> byCode = new LinkedHashMap<>();
        Map<String, Integer> firstRows = new HashMap<>();
        for (RosterDepartment department : roster.departments()) {
            Integer first = firstRows.putIfAbsent(department.code().toUpperCase(Locale.ROOT), department.row());
            if (first != null) {
                faults.cell(RosterSheet.DEPARTMENTS, department.row(), columns.place("code"), RosterRule.DEPARTMENT_ONCE,
                        Map.of("value", department.code(), "row", String.valueOf(first)));
            }
            byCode.putIfAbsent(department.code(), department);
        }
        Map<String, String> above = parents(roster, codes, faults);
        if (faults.total() > before) {
            return;
        }
        List<List<String>> cycles = Cycles.of(above);
        for (List<String> cycle : cycles) {
            RosterDepartment member = byCode.get(cycle.get(0));
            faults.cell(RosterSheet.DEPARTMENTS, member.row(), columns.place("parent_code"), RosterRule.DEPARTMENTS_ACYCLIC,
                    Map.of("value", Cycles.shown(cycle)));
        }
        if (cycles.isEmpty()) {
            depth(byCode, above, columns, faults);
        }
    }

    private static Map<String, String> parents(Roster roster, Set<String> codes, RosterFaults faults) {
        int place = roster.departmentColumns().place("parent_code");
        Map<String, String> above = new LinkedHashMap<>();
        String root = "";
        for (RosterDepartment department : roster.departments()) {
            if (!department.parent().isEmpty()) {
                above.put(department.code(), department.parent());
                if (!codes.contains(department.parent())) {
                    faults.cell(RosterSheet.DEPARTMENTS, department.row(), place, RosterRule.PARENT_KNOWN,
                            Map.of("value", SheetRows.shortened(department.parent())));
                }
            } else if (root.isEmpty()) {
                root = department.code();
            } else {
                faults.cell(RosterSheet.DEPARTMENTS, department.row(), place, RosterRule.ONE_ROOT,
                        Map.of("value", department.code(), "root", root));
            }
        }
        return above;
    }

    private static void depth(Map<String, RosterDepartment> byCode, Map<String, String> above, SheetColumns columns, RosterFaults faults) {
        for (RosterDepartment department : byCode.values()) {
            int depth = 1;
            for (String next = above.get(department.code()); next != null && depth <= DEEPEST; next = above.get(next)) {
                depth++;
            }
            if (depth > DEEPEST) {
                faults.cell(RosterSheet.DEPARTMENTS, department.row(), columns.place("parent_code"), RosterRule.DEPARTMENTS_SHALLOW,
                        Map.of("maximum", String.valueOf(DEEPEST)));
            }
        }
    }
}

package org.tongguan.content;

import java.util.List;

/** One row of the demo roster; an empty supervisor means that nobody stands above. */
record DemoPerson(String staffNumber, String name, String departmentCode, String post, String tier, String supervisor) {

    static final String LEADER = "leader";
    static final String GENERAL_STAFF = "general-staff";
    static final String TECHNICIAN = "technician";

    /** People whom the demo accounts and the demo roadshow name, so that every seed has them. */
    static List<DemoPerson> named() {
        return CsvRows.of("named-people.csv").stream()
                .map(cells -> new DemoPerson(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))
                .toList();
    }

    /** Keeps a supervisor that the table of named people sets, and takes the given one otherwise. */
    DemoPerson under(String otherwise) {
        return supervisor.isEmpty() ? new DemoPerson(staffNumber, name, departmentCode, post, tier, otherwise) : this;
    }

    boolean leadsASection() {
        return tier.equals(GENERAL_STAFF) && post.endsWith("科科长");
    }

    String toCsv() {
        return String.join(",", staffNumber, name, departmentCode, post, tier, supervisor);
    }
}

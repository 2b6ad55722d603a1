package org.tongguan.content;

import java.util.ArrayList;
import java.util.List;

/**
 * One office of the fictional city: its place in the tree and whom it employs.
 *
 * @param parentCode  empty for the city itself
 * @param leaderPosts the head's post first, then the deputies' in order of rank
 * @param size        all people, leaders and technicians included
 * @param profession  which ladder of technical posts its technicians stand on
 */
record DepartmentPlan(String code, String nameZh, String nameEn, String parentCode, List<String> leaderPosts,
                      int size, int technicians, String profession) {

    /** The whole city, every parent before its children. */
    static List<DepartmentPlan> all() {
        return CsvRows.of("department-plan.csv").stream().map(DepartmentPlan::of).toList();
    }

    private static DepartmentPlan of(String[] cells) {
        var leaderPosts = new ArrayList<String>();
        leaderPosts.add(cells[4]);
        leaderPosts.addAll(List.of(cells[5].split(";")));
        return new DepartmentPlan(cells[0], cells[1], cells[2], cells[3], List.copyOf(leaderPosts),
                Integer.parseInt(cells[6]), Integer.parseInt(cells[7]), cells[8]);
    }

    boolean isCity() {
        return parentCode.isEmpty();
    }

    int generalStaff() {
        return size - technicians - leaderPosts.size();
    }

    String toCsv() {
        return String.join(",", code, nameZh, nameEn, parentCode);
    }
}

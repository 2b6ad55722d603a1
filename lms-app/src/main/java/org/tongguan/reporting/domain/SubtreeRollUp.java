package org.tongguan.reporting.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongguan.reporting.PassCounts;
import org.tongguan.reporting.PassRateReport.Row;
import org.tongguan.reporting.Standing;

/** Adds the departments of a subtree up to the level right below its top. */
public final class SubtreeRollUp {
    private final String top;
    private final Standing.Bounds bounds;

    /** @param top the path of the chosen department */
    public SubtreeRollUp(String top, Standing.Bounds bounds) {
        this.top = top;
        this.bounds = bounds;
    }

    /** In the order given, those directly in the chosen department last. @param subtree the chosen department and everything below it */
    public List<Row> rows(List<DepartmentCounts> subtree) {
        Map<String, DepartmentCounts> heads = new LinkedHashMap<>();
        Map<String, PassCounts> sums = new LinkedHashMap<>();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (DepartmentCounts department : subtree) {
            String branch = branch(department.path());
            if (department.path().equals(branch)) {
                heads.put(branch, department);
            }
            sums.merge(branch, department.counts(), PassCounts::plus);
            sizes.merge(branch, 1, Integer::sum);
        }
        List<Row> rows = new ArrayList<>();
        heads.forEach((branch, head) -> {
            PassCounts counts = sums.get(branch);
            boolean direct = branch.equals(top);
            if (!direct || counts.assigned() > 0) {
                rows.add(new Row(head.department(), head.name(), direct, !direct && sizes.get(branch) > 1, counts,
                        bounds.of(counts.passRate())));
            }
        });
        rows.sort((one, other) -> Boolean.compare(one.direct(), other.direct()));
        return List.copyOf(rows);
    }

    /** The path of the department right below the top under which the path lies, or the top itself. */
    private String branch(String path) {
        if (path.equals(top)) {
            return top;
        }
        return path.substring(0, path.indexOf('/', top.length()) + 1);
    }
}

package org.tongguan.reporting;

import java.time.Instant;
import java.util.List;
import org.tongguan.organisation.DepartmentId;
import org.tongguan.shared.Bilingual;

/**
 * Pass rates of a department's subtree.
 *
 * @param path  from the top of what the caller may see down to the chosen department
 * @param rows  one for each department right below the chosen one, and one for the people who sit in it directly, if there are any
 * @param total the whole subtree; the sum of the rows
 * @param at    when it was counted
 */
public record PassRateReport(PassRateFilter filter, List<Step> path, List<Row> rows, PassCounts total, Standing standing,
        Instant at) {
    /** A department on the way down. */
    public record Step(DepartmentId department, Bilingual name) {
    }

    /**
     * One line of the report.
     *
     * @param direct     the people directly in the chosen department, not a department below it
     * @param expandable whether departments lie below
     */
    public record Row(DepartmentId department, Bilingual name, boolean direct, boolean expandable, PassCounts counts, Standing standing) {
    }

    /** The chosen department. */
    public Step chosen() {
        return path.get(path.size() - 1);
    }

    /** Whether the whole subtree has nothing to show yet. */
    public boolean isEmpty() {
        return total.sat() == 0;
    }
}

package org.tongguan.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongguan.organisation.DepartmentId;
import org.tongguan.reporting.PassCounts;
import org.tongguan.reporting.PassRateReport.Row;
import org.tongguan.reporting.Standing;
import org.tongguan.shared.Bilingual;

class SubtreeRollUpTest {
    private final SubtreeRollUp top = new SubtreeRollUp("/1/", new Standing.Bounds(0.8, 0.6));

    @Test
    void addsEverythingBelowToTheBranch() {
        List<Row> rows = top.rows(List.of(department("/1/", 0, 0, 0), department("/1/2/", 5, 4, 4), department("/1/2/9/", 10, 6, 2),
                department("/1/2/9/30/", 1, 0, 0), department("/1/20/", 3, 3, 3)));
        assertThat(rows).extracting(row -> row.department().value()).containsExactly(2L, 20L);
        assertThat(rows).extracting(Row::counts).containsExactly(new PassCounts(16, 10, 6), new PassCounts(3, 3, 3));
        assertThat(rows).extracting(Row::standing).containsExactly(Standing.AMBER, Standing.GREEN);
        assertThat(rows).extracting(Row::expandable).containsExactly(true, false);
    }

    @Test
    void showsThoseDirectlyInTheChosenDepartmentLast() {
        List<Row> rows = top.rows(List.of(department("/1/", 2, 1, 1), department("/1/2/", 5, 4, 4)));
        assertThat(rows).extracting(Row::direct).containsExactly(false, true);
        assertThat(rows.get(1).counts()).isEqualTo(new PassCounts(2, 1, 1));
    }

    @Test
    void rowsAddUpToTheWholeSubtree() {
        List<DepartmentCounts> subtree = List.of(department("/1/", 2, 1, 1), department("/1/2/", 5, 4, 4), department("/1/2/3/", 7, 6, 5));
        PassCounts sum = top.rows(subtree).stream().map(Row::counts).reduce(PassCounts.NONE, PassCounts::plus);
        assertThat(sum).isEqualTo(new PassCounts(14, 11, 10));
    }

    private static DepartmentCounts department(String path, long assigned, long sat, long passed) {
        String[] ids = path.split("/");
        return new DepartmentCounts(new DepartmentId(Long.parseLong(ids[ids.length - 1])), Bilingual.of(path, path), path,
                new PassCounts(assigned, sat, passed));
    }
}

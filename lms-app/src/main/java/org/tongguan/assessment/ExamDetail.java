package org.tongguan.assessment;

import java.util.List;

/**
 * An exam with its plan.
 *
 * @param version    to be handed back with a change, so that nobody overwrites what they have not seen
 * @param shortfalls what the bank lacks just now; empty when papers can be drawn
 */
public record ExamDetail(ExamOverview overview, ExamPlan plan, long version, List<ExamPlan.Shortfall> shortfalls) {
    public ExamDetail {
        shortfalls = List.copyOf(shortfalls);
    }
}

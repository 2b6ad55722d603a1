package org.tongguan.assessment;

import java.util.List;

/**
 * An exam with its plan.
 *
 * @param inCharge  whether the caller may change it and lead it on; for others the plan says neither code, keys nor names
 * @param version    to be handed back with a change, so that nobody overwrites what they have not seen
 * @param shortfalls what the bank lacks just now; empty when papers can be drawn
 * @param outdated   questions of an announced exam's fixed papers that have been retired or corrected since these were drawn
 */
public record ExamDetail(ExamOverview overview, ExamPlan plan, boolean inCharge, long version, List<ExamPlan.Shortfall> shortfalls, int outdated) {
    public ExamDetail {
        shortfalls = List.copyOf(shortfalls);
    }
}

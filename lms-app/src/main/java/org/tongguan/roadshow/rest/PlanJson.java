package org.tongguan.roadshow.rest;

import org.tongguan.roadshow.RoadshowDraft;
import org.tongguan.roadshow.RoadshowPlan;

/**
 * A draft's plan; people are named by staff number.
 *
 * @param version on which a change is based
 */
public record PlanJson(int version, RoadshowPlan plan) {

    static PlanJson of(RoadshowDraft draft) {
        return new PlanJson(draft.version(), draft.plan());
    }
}

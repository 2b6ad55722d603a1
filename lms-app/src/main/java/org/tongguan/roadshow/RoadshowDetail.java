package org.tongguan.roadshow;

import java.util.List;

/**
 * An event with all that is presented and by what it is judged.
 *
 * @param judges     how many are appointed
 * @param manageable whether the caller may put entries on stage and close the event
 */
public record RoadshowDetail(RoadshowSummary summary, List<EntrySummary> entries, Rubric rubric, int judges, boolean manageable) {
}

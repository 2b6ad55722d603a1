package org.tongguan.roadshow;

import java.util.Map;
import org.tongguan.organisation.PersonSummary;

/**
 * The plan of an event that has not been opened.
 *
 * @param version on which a change is based
 * @param people  the judges and the presenters, by staff number
 */
public record RoadshowDraft(int version, RoadshowPlan plan, Map<String, PersonSummary> people) {
}

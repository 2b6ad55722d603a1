package org.tongguan.roadshow.rest;

import java.util.List;
import org.tongguan.roadshow.RoadshowDetail;
import org.tongguan.roadshow.Rubric;

/**
 * An event with its entries and its rubric.
 *
 * @param manageable whether the caller may run it
 */
public record DetailJson(RoadshowJson roadshow, List<EntryJson> entries, Rubric rubric, int judges, boolean manageable) {

    static DetailJson of(RoadshowDetail detail) {
        return new DetailJson(RoadshowJson.of(detail.summary()), detail.entries().stream().map(EntryJson::of).toList(), detail.rubric(),
                detail.judges(), detail.manageable());
    }
}

package org.tongguan.roadshow;

import java.time.Instant;
import org.tongguan.shared.Bilingual;

/**
 * An event in a list.
 *
 * @param entries how many are presented
 */
public record RoadshowSummary(RoadshowId id, Bilingual title, String season, Bilingual place, Instant startsAt, RoadshowState state,
        int entries) {
}

package org.tongguan.roadshow.rest;

import java.time.Instant;
import org.tongguan.roadshow.RoadshowSummary;
import org.tongguan.shared.Bilingual;

/**
 * An event.
 *
 * @param state {@code draft}, {@code open} or {@code closed}
 */
public record RoadshowJson(long id, Bilingual title, String season, Bilingual place, Instant startsAt, String state, int entries) {

    static RoadshowJson of(RoadshowSummary roadshow) {
        return new RoadshowJson(roadshow.id().value(), roadshow.title(), roadshow.season(), roadshow.place(), roadshow.startsAt(),
                roadshow.state().key(), roadshow.entries());
    }
}

package org.tongguan.roadshow.domain;

import java.util.Optional;
import org.tongguan.roadshow.RoadshowId;

/** The events. */
public interface Roadshows {
    Optional<RoadshowEvent> find(RoadshowId id);

    /** For a change: waits until nobody else changes the event. */
    Optional<RoadshowEvent> lock(RoadshowId id);

    boolean contains(String key);

    /** Afterwards the event and its entries have their ids. */
    void add(RoadshowEvent roadshow);
}

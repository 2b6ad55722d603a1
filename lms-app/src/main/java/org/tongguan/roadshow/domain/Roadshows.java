package org.tongguan.roadshow.domain;

import java.util.Optional;
import org.tongguan.roadshow.RoadshowId;

/** The events. */
public interface Roadshows {
    Optional<RoadshowEvent> find(RoadshowId id);

    /** For a change: waits until nobody else changes the event. */
    Optional<RoadshowEvent> lock(RoadshowId id);

    /** The same, and its version grows even when only its judges or entries change. */
    Optional<RoadshowEvent> lockForPlan(RoadshowId id);

    boolean contains(String key);

    /** Afterwards the event and its entries have their ids. */
    void add(RoadshowEvent roadshow);

    /** With its entries and the appointment of its judges. */
    void remove(RoadshowEvent roadshow);

    void flush();
}

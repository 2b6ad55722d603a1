package org.tongguan.roadshow.domain;

import java.time.Instant;
import java.util.List;
import org.tongguan.roadshow.RoadshowId;

/** Final results; the database refuses to change them. */
public interface Results {
    void add(RoadshowId roadshow, List<EntryResult> results, Instant decidedAt);
}

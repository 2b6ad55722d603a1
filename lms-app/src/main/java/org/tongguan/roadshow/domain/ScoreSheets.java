package org.tongguan.roadshow.domain;

import java.util.List;
import java.util.Optional;
import org.tongguan.organisation.PersonId;
import org.tongguan.roadshow.EntryId;
import org.tongguan.roadshow.RoadshowId;

/** The judges' sheets. */
public interface ScoreSheets {
    Optional<ScoreSheet> find(EntryId entry, PersonId judge);

    /** For a change: waits until nobody else changes the sheet. */
    Optional<ScoreSheet> lock(EntryId entry, PersonId judge);

    /** All of an event, so that none changes while it is being closed. */
    List<ScoreSheet> lockAll(RoadshowId roadshow);

    void add(ScoreSheet sheet);

    /** Writes what has changed, so that versions are up to date. */
    void flush();
}

package org.tongguan.roadshow.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.tongguan.roadshow.RoadshowId;
import org.tongguan.roadshow.domain.EntryResult;
import org.tongguan.roadshow.domain.Results;

/** Final results in the database, written once. */
@ApplicationScoped
class StoredResults implements Results {
    private final Jdbi jdbi;

    @Inject
    StoredResults(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    StoredResults() {
        this(null);
    }

    @Override
    public void add(RoadshowId roadshow, List<EntryResult> results, Instant decidedAt) {
        if (results.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO roadshow_result (entry_id, roadshow_id, presenter_id, sheets, score, place, decided_at)
                    VALUES (:entry, :roadshow, :presenter, :sheets, :score, :place, :at)""");
            for (EntryResult result : results) {
                batch.bind("entry", result.entry().value()).bind("roadshow", roadshow.value())
                        .bind("presenter", result.presenter().value()).bind("sheets", result.sheets())
                        .bind("score", result.score().orElse(null)).bind("place", result.place().orElse(null))
                        .bind("at", decidedAt).add();
            }
            batch.execute();
        });
    }
}

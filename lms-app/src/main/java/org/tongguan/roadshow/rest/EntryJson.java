package org.tongguan.roadshow.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongguan.roadshow.EntrySummary;
import org.tongguan.shared.Bilingual;

/**
 * An entry.
 *
 * @param state {@code waiting}, {@code on-stage} or {@code presented}
 */
public record EntryJson(long id, int position, Bilingual title, Bilingual pitch, String presenter, Bilingual department, String state,
        @Nullable Instant stagedAt) {

    static EntryJson of(EntrySummary entry) {
        return new EntryJson(entry.id().value(), entry.position(), entry.title(), entry.pitch(), entry.presenter(), entry.department(),
                entry.state().key(), entry.stagedAt());
    }
}

package org.tongguan.roadshow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongguan.shared.Bilingual;

/**
 * An entry as everybody may see it.
 *
 * @param position  order of appearance, from 1
 * @param presenter the presenter's name
 * @param stagedAt  when the presentation began; null while waiting
 */
public record EntrySummary(EntryId id, int position, Bilingual title, Bilingual pitch, String presenter, Bilingual department,
        EntryState state, @Nullable Instant stagedAt) {
}

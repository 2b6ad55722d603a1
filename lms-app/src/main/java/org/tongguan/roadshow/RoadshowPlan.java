package org.tongguan.roadshow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongguan.shared.Bilingual;

/**
 * All that is decided about an event before it opens; people are named by staff number. Texts are trimmed; an English one may be empty.
 *
 * @param startsAt null while it has not been given
 * @param rubric   by its key; the version is the latest when the plan is saved
 * @param entries  in the order of appearance
 */
public record RoadshowPlan(Bilingual title, String season, Bilingual place, @Nullable Instant startsAt, String rubric, List<String> judges,
        List<PlannedEntry> entries) {
    /** A score needs three sheets (rule R8). */
    public static final int FEWEST_JUDGES = 3;
    public static final int MOST_JUDGES = 15;
    public static final int MOST_ENTRIES = 60;

    /** What is presented, and by whom. */
    public record PlannedEntry(Bilingual title, Bilingual pitch, String presenter) {
        public PlannedEntry {
            title = trimmed(title);
            pitch = trimmed(pitch);
            presenter = presenter.strip();
        }
    }

    public RoadshowPlan {
        title = trimmed(title);
        season = season.strip();
        place = trimmed(place);
        rubric = rubric.strip();
        judges = judges.stream().map(String::strip).toList();
        entries = List.copyOf(entries);
    }

    private static Bilingual trimmed(Bilingual text) {
        return Bilingual.of(text.zh().strip(), text.en().strip());
    }
}

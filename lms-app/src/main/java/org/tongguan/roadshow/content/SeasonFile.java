package org.tongguan.roadshow.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.tongguan.roadshow.RoadshowError;
import org.tongguan.shared.Bilingual;

/**
 * A planned event as a file: who presents what, and who judges. People are named by staff number.
 *
 * @param rubric the key of its rubric
 */
record SeasonFile(String key, Bilingual title, String season, Bilingual place, Instant startsAt, String rubric, List<String> judges,
        List<PlannedEntry> entries) {

    /** One entry of the plan; its place in the list is its order of appearance. */
    record PlannedEntry(String presenter, Bilingual title, Bilingual pitch) {
    }

    static SeasonFile read(byte[] bytes) {
        ContentNode root = ContentNode.parse(bytes);
        SeasonFile season = new SeasonFile(root.text("id"), root.bilingual("title"), root.text("season"), root.bilingual("place"),
                start(root), root.text("rubric"), root.texts("judges"),
                root.children("entries").stream()
                        .map(entry -> new PlannedEntry(entry.text("presenter"), entry.bilingual("title"), entry.bilingual("pitch")))
                        .toList());
        root.throwIfFaulty();
        return season;
    }

    private static Instant start(ContentNode root) {
        try {
            return OffsetDateTime.parse(root.text("starts")).toInstant();
        } catch (DateTimeException e) {
            root.fault("starts", RoadshowError.RUBRIC_FIELD, Map.of("field", "starts"));
            return Instant.EPOCH;
        }
    }
}

package org.tongguan.catalogue;

import java.util.List;
import org.tongguan.shared.Bilingual;

/**
 * A lesson without its text.
 *
 * @param key         stable within the course across its versions
 * @param position    1 for the first
 * @param minutes     how long reading and thinking takes, by the author's estimate
 * @param competences keys of the first framework, such as {@code perception}
 */
public record LessonOutline(String key, int position, Bilingual title, Bilingual summary, int minutes, List<String> competences) {
    public LessonOutline {
        competences = List.copyOf(competences);
    }
}

package org.tongguan.questionbank;

import java.util.Optional;
import org.tongguan.organisation.Tier;

/**
 * Which questions to list.
 *
 * @param text       part of the first 300 characters of the Chinese or the English stem, or the beginning of the code; empty for all
 * @param bank       key of the course whose bank it is
 * @param tier       whom the bank's course is made for
 * @param competence any of those that it names
 * @param duplicates only those whose stem another question has as well
 */
public record QuestionQuery(String text, Optional<String> bank, Optional<Tier> tier, Optional<ItemType> type, Optional<String> competence,
        Optional<String> difficulty, Optional<QuestionStatus> status, boolean duplicates) {
    public static final QuestionQuery ALL = new QuestionQuery("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), false);
}

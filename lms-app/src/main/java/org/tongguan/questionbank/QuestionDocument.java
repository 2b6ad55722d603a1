package org.tongguan.questionbank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongguan.questionbank.domain.QuestionBounds;
import org.tongguan.questionbank.formats.QuestionWriting;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** One question in our own format, as maps, lists, texts, flags and whole numbers; nothing is stored here. */
public final class QuestionDocument {
    /** Media beyond this many characters of their descriptions do not fit their column. */
    private static final int LONGEST_MEDIA = 10_000;
    /** Levels of maps and lists within a document. */
    public static final int DEEPEST = 12;
    private static final int MOST_MEDIA = 20;

    /**
     * @param question as far as it could be read; empty when its type is not known
     * @param faults   each with its place in the document, such as {@code parts p1 accepted 2}; {@code key} among its values names the entry
     */
    public record Reading(Optional<Question> question, List<DomainError.Fault> faults) {
        public Reading {
            faults = List.copyOf(faults);
        }
    }

    private QuestionDocument() {
    }

    /**
     * Reads everything that can be read.
     *
     * @param competences keys that it may name, as {@code lessons}
     * @throws DomainError {@code input.malformed} for characters that cannot be stored, and for what is nested too deep
     */
    public static Reading read(Map<String, ?> document, Set<String> competences, Set<String> lessons) {
        requireStorable(document, 0);
        FileFaults faults = new FileFaults("");
        Optional<Question> question = QuestionFile.readOne(document, competences, lessons, faults);
        question.ifPresent(read -> bound(read, faults));
        return new Reading(question, faults.all().stream()
                .map(fault -> new DomainError.Fault(fault.where().strip(), fault.code(), fault.values())).toList());
    }

    public static Map<String, Object> write(Question question) {
        return QuestionWriting.document(question);
    }

    private static void bound(Question question, FileFaults faults) {
        if (!QuestionBounds.hold(question.stem(), question.explanation(), question.body())) {
            faults.add("", "too-long", Map.of("maximum", Integer.toString(QuestionBounds.LONGEST)));
        }
        if (question.source().length() > QuestionBounds.LONGEST_SOURCE) {
            faults.add("source", "too-long", Map.of("maximum", Integer.toString(QuestionBounds.LONGEST_SOURCE)));
        }
        if (question.media().size() > MOST_MEDIA) {
            faults.add("media", "too-many-media", Map.of("maximum", Integer.toString(MOST_MEDIA)));
        }
        if (question.media().stream().mapToInt(media -> media.name().length() + media.type().length() + media.text().length()).sum() > LONGEST_MEDIA) {
            faults.add("media", "too-long", Map.of("maximum", Integer.toString(LONGEST_MEDIA)));
        }
    }

    private static void requireStorable(Object value, int depth) {
        if (depth > DEEPEST || value instanceof String text && !ResponseJson.isStorable(text)) {
            throw new DomainError(CommonError.MALFORMED);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> {
                requireStorable(key, depth + 1);
                if (entry != null) {
                    requireStorable(entry, depth + 1);
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(entry -> requireStorable(entry, depth + 1));
        }
    }
}

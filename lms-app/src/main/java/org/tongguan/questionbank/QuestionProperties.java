package org.tongguan.questionbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongguan.questionbank.domain.QuestionBounds;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/**
 * What many questions get at once; what is empty stays as it is.
 *
 * @param difficulty  {@code easy}, {@code medium} or {@code hard}
 * @param source      an empty text takes the source away
 * @param competences in the place of those that a question had, the most important first
 * @param lesson      key of a lesson of every question's course; an empty text takes the lesson away
 */
public record QuestionProperties(Optional<String> difficulty, Optional<String> source, Optional<List<String>> competences, Optional<String> lesson) {
    private static final Set<String> DIFFICULTIES = Set.of("easy", "medium", "hard");

    public QuestionProperties {
        source = source.map(String::strip);
        lesson = lesson.map(String::strip);
        competences = competences.map(keys -> keys.stream().map(String::strip).distinct().toList());
    }

    public boolean isEmpty() {
        return difficulty.isEmpty() && source.isEmpty() && competences.isEmpty() && lesson.isEmpty();
    }

    /** @throws DomainError {@code question.faulty} with each fault and its property */
    void requireSound(Set<String> known) {
        if (source.filter(text -> !ResponseJson.isStorable(text)).isPresent()) {
            throw new DomainError(CommonError.MALFORMED);
        }
        List<DomainError.Fault> faults = new ArrayList<>();
        difficulty.filter(key -> !DIFFICULTIES.contains(key)).ifPresent(key -> faults.add(unknown("difficulty", key)));
        source.filter(text -> text.length() > QuestionBounds.LONGEST_SOURCE).ifPresent(text -> faults.add(new DomainError.Fault("source",
                "question-file.too-long", Map.of("maximum", Integer.toString(QuestionBounds.LONGEST_SOURCE)))));
        competences.filter(List::isEmpty).ifPresent(none -> faults.add(new DomainError.Fault("competences", "question-file.missing",
                Map.of("key", "competence"))));
        competences.stream().flatMap(List::stream).filter(key -> !known.contains(key)).forEach(key -> faults.add(unknown("competences", key)));
        refuse(faults);
    }

    /** @throws DomainError {@code question.faulty} when a course of the questions has other lessons only */
    void requireLesson(Set<String> lessons) {
        refuse(lesson.filter(key -> !key.isEmpty() && !lessons.contains(key)).map(key -> unknown("lesson", key)).stream().toList());
    }

    private static void refuse(List<DomainError.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new DomainError(QuestionBankError.FAULTY, Map.of("count", Integer.toString(faults.size())), faults);
        }
    }

    Question of(Question before) {
        return new Question(before.code(), before.body(), competences.orElse(before.competences()), difficulty.orElse(before.difficulty()),
                lesson.orElse(before.lesson()), source.orElse(before.source()), before.stem(), before.explanation(), before.media());
    }

    private static DomainError.Fault unknown(String property, String value) {
        return new DomainError.Fault(property, "question-file.unknown-value", Map.of("key", property, "value", value));
    }
}

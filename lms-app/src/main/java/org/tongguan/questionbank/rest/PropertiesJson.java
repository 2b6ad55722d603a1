package org.tongguan.questionbank.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongguan.questionbank.QuestionProperties;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** The questions whose properties are changed, and to what; what is left out stays. An empty source takes it away, as does an empty lesson. */
public final class PropertiesJson {
    public @Nullable List<Opened> questions;
    public @Nullable String difficulty;
    public @Nullable String source;
    public @Nullable List<String> competences;
    public @Nullable String lesson;

    /** A question and the number of the version that the caller saw. */
    public static final class Opened {
        public long id;
        public int version;
    }

    /** How many got a new version. */
    public record Changed(int changed) {
    }

    /** @throws DomainError {@code input.malformed}; also when nothing is to be changed */
    Map<Long, Integer> opened() {
        if (questions == null || questions.stream().anyMatch(Objects::isNull) || properties().isEmpty()) {
            throw new DomainError(CommonError.MALFORMED);
        }
        Map<Long, Integer> opened = new LinkedHashMap<>();
        questions.forEach(one -> opened.put(one.id, one.version));
        return opened;
    }

    QuestionProperties properties() {
        if (competences != null && competences.stream().anyMatch(Objects::isNull)) {
            throw new DomainError(CommonError.MALFORMED);
        }
        return new QuestionProperties(Optional.ofNullable(difficulty), Optional.ofNullable(source), Optional.ofNullable(competences),
                Optional.ofNullable(lesson));
    }
}

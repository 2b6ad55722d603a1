package org.tongguan.questionbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;

class QuestionPropertiesTest {
    private static final Set<String> KNOWN = Set.of("thinking", "execution");
    private static final Question BEFORE = new Question("A-1", SampleBodies.TRUTH, List.of("thinking", "execution"), "easy", "lesson-1", "第六条",
            Bilingual.of("题干", "stem"), Bilingual.of("解析", ""), List.of());

    @Test
    void whatIsNotNamedStaysAsItIs() {
        assertThat(properties(null, null).of(BEFORE)).isEqualTo(BEFORE);
        assertThat(properties("hard", null).of(BEFORE)).isEqualTo(new Question("A-1", BEFORE.body(), BEFORE.competences(), "hard", "lesson-1", "第六条",
                BEFORE.stem(), BEFORE.explanation(), BEFORE.media()));
    }

    @Test
    void competencesTakeThePlaceOfThoseBeforeAndAnEmptySourceTakesItAway() {
        Question after = properties(null, "  ", "execution", "execution").of(BEFORE);
        assertThat(after.competences()).containsExactly("execution");
        assertThat(after.source()).isEmpty();
        assertThat(after.difficulty()).isEqualTo("easy");
    }

    @Test
    void namesEachFaultWithItsProperty() {
        DomainError error = catchThrowableOfType(DomainError.class, () -> properties("harder", "x".repeat(301), "execution", "magic").requireSound(KNOWN));
        assertThat(error.code()).isEqualTo(QuestionBankError.FAULTY);
        assertThat(error.faults()).extracting(DomainError.Fault::where).containsExactly("difficulty", "source", "competences");
        assertThatCode(() -> properties("hard", "x".repeat(300), "execution").requireSound(KNOWN)).doesNotThrowAnyException();
    }

    @Test
    void aQuestionKeepsAtLeastOneCompetence() {
        QuestionProperties none = new QuestionProperties(Optional.empty(), Optional.empty(), Optional.of(List.of()), Optional.empty());
        assertThat(catchThrowableOfType(DomainError.class, () -> none.requireSound(KNOWN)).faults()).extracting(DomainError.Fault::code)
                .containsExactly("question-file.missing");
    }

    @Test
    void aLessonMustBeOneOfTheCourseAndAnEmptyOneTakesItAway() {
        assertThat(lesson("lesson-2").of(BEFORE).lesson()).isEqualTo("lesson-2");
        assertThat(lesson(" ").of(BEFORE).lesson()).isEmpty();
        assertThat(lesson("lesson-2").isEmpty()).isFalse();
        assertThatCode(() -> lesson("lesson-2").requireLesson(Set.of("lesson-1", "lesson-2"))).doesNotThrowAnyException();
        assertThatCode(() -> lesson("").requireLesson(Set.of())).doesNotThrowAnyException();
        DomainError error = catchThrowableOfType(DomainError.class, () -> lesson("lesson-3").requireLesson(Set.of("lesson-1")));
        assertThat(error.faults()).extracting(DomainError.Fault::where).containsExactly("lesson");
    }

    private static QuestionProperties lesson(String key) {
        return new QuestionProperties(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(key));
    }

    private static QuestionProperties properties(String difficulty, String source, String... competences) {
        return new QuestionProperties(Optional.ofNullable(difficulty), Optional.ofNullable(source),
                competences.length == 0 ? Optional.empty() : Optional.of(List.of(competences)), Optional.empty());
    }
}

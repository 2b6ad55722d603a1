package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionBank.HeldQuestion;
import org.tongguan.questionbank.QuestionFile;
import org.tongguan.shared.DomainError;

class CourseFileTest {
    private static final Set<String> COMPETENCES = Set.of("perception", "execution", "decision-making", "creativity", "development");
    private static final String SOUND = """
            id: course
            lessons: [{id: why}, {id: how}]
            exam:
              title: {zh-CN: 考试, en: Exam}
              questions: 3
              minutes: 30
              attempts: 2
              pass-percent: 60
              blueprint:
                - {competence: perception, type: single-choice, count: 2}
                - {competence: perception, type: true-false, count: 1}
            """;

    @Test
    void readsTheTermsOfTheExam() {
        CourseFile course = CourseFile.read("course.yaml", SOUND, COMPETENCES);
        assertThat(course.courseKey()).isEqualTo("course");
        assertThat(course.lessons()).containsExactlyInAnyOrder("why", "how");
        assertThat(course.exam().questions()).isEqualTo(3);
        assertThat(course.exam().attempts()).isEqualTo(2);
        assertThat(course.exam().passPercent()).isEqualByComparingTo("60");
    }

    @Test
    void refusesABlueprintThatDoesNotAddUp() {
        assertThat(faults(SOUND.replace("questions: 3", "questions: 4"))).containsExactly("exam question-file.blueprint-sum");
        assertThat(faults(SOUND.replace("true-false", "riddle"))).contains("exam blueprint question-file.unknown-type");
        assertThat(faults(SOUND.replaceFirst("perception", "magic"))).contains("exam blueprint question-file.unknown-value");
    }

    @Test
    void refusesTermsOutOfRange() {
        assertThat(faults(SOUND.replace("minutes: 30", "minutes: 0"))).containsExactly("course exam question-file.number");
        assertThat(faults(SOUND.replace("pass-percent: 60", "pass-percent: 101"))).containsExactly("course exam question-file.number");
        assertThat(faults(SOUND.replace("attempts: 2", "attempts: two"))).containsExactly("course exam question-file.number");
    }

    @Test
    void namesWhatTheBankLacksForTheBlueprint() {
        CourseFile course = CourseFile.read("course.yaml", SOUND, COMPETENCES);
        DomainError error = catchThrowableOfType(DomainError.class, () -> course.requireFeasible("course.yaml", List.of()));
        assertThat(error.faults()).extracting(DomainError.Fault::code).containsOnly("question-file.shortfall").hasSize(2);
        assertThat(error.faults().get(0).values()).containsEntry("competence", "perception").containsEntry("held", "0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader-digital-decision", "staff-digital-execution", "technician-secure-operation"})
    void takesTheCommittedCourses(String folder) throws IOException {
        CourseFile course = course(folder);
        List<BankItem> items = questions(folder, course).stream().map(question -> BankItem.of(new HeldQuestion(0, question))).toList();

        assertThat(course.courseKey()).isEqualTo(folder);
        assertThat(items).hasSizeGreaterThanOrEqualTo(40);
        assertThatCode(() -> course.requireFeasible("course.yaml", items)).doesNotThrowAnyException();
    }

    private static CourseFile course(String folder) throws IOException {
        return CourseFile.read("course.yaml", Files.readString(Path.of("../content/courses", folder, "course.yaml")), COMPETENCES);
    }

    private static List<Question> questions(String folder, CourseFile course) throws IOException {
        Path path = Path.of("../content/courses", folder);
        return QuestionFile.read("questions.yaml", Files.readString(path.resolve("questions.yaml")), COMPETENCES, course.lessons(),
                name -> beside(path, name));
    }

    /** Ids reach the candidate: targets numbered in the order of their prompts would give the key away. */
    @ParameterizedTest
    @ValueSource(strings = {"leader-digital-decision", "staff-digital-execution", "technician-secure-operation"})
    void noIdOfTheCommittedCoursesTellsAKey(String folder) throws IOException {
        List<MatchingBody> matching = questions(folder, course(folder)).stream().map(Question::body).filter(MatchingBody.class::isInstance)
                .map(MatchingBody.class::cast).toList();
        assertThat(matching).isNotEmpty().noneMatch(body -> body.key().size() == Set.copyOf(body.key().values()).size()
                && inOrder(body.prompts().stream().map(prompt -> body.key().get(prompt.id())).toList()));
    }

    private static boolean inOrder(List<String> targets) {
        return targets.equals(targets.stream().sorted().toList());
    }

    private static Optional<byte[]> beside(Path course, String name) {
        try {
            return Optional.of(Files.readAllBytes(course.resolve("media").resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> faults(String yaml) {
        DomainError error = catchThrowableOfType(DomainError.class, () -> CourseFile.read("course.yaml", yaml, COMPETENCES));
        return error.faults().stream().map(fault -> fault.where() + " " + fault.code()).toList();
    }
}

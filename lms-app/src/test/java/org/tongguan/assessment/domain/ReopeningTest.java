package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.Fakes;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.assessment.domain.Attempt.Outcome;
import org.tongguan.assessment.domain.MarkingTasks.Mark;
import org.tongguan.assessment.domain.MarkingTasks.Task;
import org.tongguan.assessment.domain.Paper.PaperItem;
import org.tongguan.organisation.PersonId;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.questionbank.Response;
import org.tongguan.questionbank.SampleBodies;
import org.tongguan.questionbank.WorkFiles;
import org.tongguan.shared.Bilingual;

/** A paper of a single choice that was answered rightly, and two essays; each is worth two points. */
class ReopeningTest {
    private static final List<SavedAnswer> GIVEN = List.of(Sample.answer(1, 1, "b"), text(2), text(3));
    private static final Map<Long, Question> QUESTIONS = Map.of(7L, question(SampleBodies.SINGLE), 8L, question(SampleBodies.ESSAY), 9L,
            question(SampleBodies.ESSAY));

    private Marks stored = new Marks(List.of());
    private boolean taken;

    @Test
    void takesBackTheOutcomeAndTheMarkOfWhatIsMarkedAgain() {
        Attempt open = reopening(List.of(task(2, false, 1), task(3, true, 2)), Map.of(2, List.of("0.5"), 3, List.of("0.6", "0.8")))
                .reopen(attempt(Optional.of(outcome())));

        assertThat(open.outcome()).isEmpty();
        assertThat(taken).isTrue();
        assertThat(stored.items()).extracting(mark -> mark.points().map(BigDecimal::toString).orElse("–")).containsExactly("2.00", "–", "1.40");
    }

    /** What a ruling had made of it is not carried on: it is applied anew with the next outcome. */
    @Test
    void givesEachItemWhatKeysAndMarkersGaveIt() {
        reopening(List.of(task(2, true, 1), task(3, true, 1)), Map.of(2, List.of("0.5"), 3, List.of("1"))).reopen(attempt(Optional.of(outcome())));

        assertThat(stored.points()).isEqualByComparingTo("5.00");
        assertThat(stored.maximum()).isEqualByComparingTo("6");
    }

    @Test
    void anAttemptThatIsStillBeingMarkedHasNoOutcomeToTakeBack() {
        assertThat(reopening(List.of(task(2, true, 1), task(3, false, 0)), Map.of(2, List.of("0.5"))).reopen(attempt(Optional.empty())).awaitsMarks())
                .isTrue();
        assertThat(taken).isFalse();
    }

    @Test
    void aSecondMarkerIsAskedOnce() {
        task(2, true, 1).requireOneWanted();
        assertThatThrownBy(() -> task(2, true, 2).requireOneWanted()).hasMessageContaining("marking.second-wanted");
    }

    @Test
    void aMarkStandsOnceAnotherWasComparedWithIt() {
        task(2, true, 1).requireUncompared();
        assertThatThrownBy(() -> task(2, true, 2).requireUncompared()).hasMessageContaining("marking.compared");
    }

    private Reopening reopening(List<Task> tasks, Map<Integer, List<String>> fractions) {
        Attempts attempts = Fakes.of(Attempts.class, Map.of("reopen", call -> taken = true));
        Answers answers = Fakes.of(Answers.class, Map.of("of", call -> GIVEN));
        AttemptFiles files = Fakes.of(AttemptFiles.class, Map.of("of", call -> WorkFiles.NONE));
        MarkingTasks held = Fakes.of(MarkingTasks.class, Map.of("of", call -> tasks, "marks", call -> marks(fractions.get((int) call[1]))));
        Rulings rulings = Fakes.of(Rulings.class, Map.of("replace", call -> stored = (Marks) call[1]));
        QuestionBank bank = Fakes.of(QuestionBank.class, Map.of("versions", call -> QUESTIONS));
        return new Reopening(attempts, answers, files, held, rulings, bank);
    }

    private static List<Mark> marks(List<String> fractions) {
        return IntStream.range(0, fractions.size())
                .mapToObj(n -> new Mark("marker" + n, Map.of(), new BigDecimal(fractions.get(n)), "", Sample.START)).toList();
    }

    private static Task task(int slot, boolean finished, int markers) {
        return new Task(new AttemptId(12), slot, new ExamId(3), 6 + slot, "CODE", markers, markers, finished);
    }

    private static Outcome outcome() {
        return new Outcome(Sample.START, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TEN, false);
    }

    private static Attempt attempt(Optional<Outcome> outcome) {
        Paper paper = new Paper(LongStream.rangeClosed(7, 9)
                .mapToObj(version -> new PaperItem(version, new BigDecimal("2"), QUESTIONS.get(version).body().shape(), 0)).toList());
        return new Attempt(new AttemptId(12), new ExamId(3), new PersonId(5), 1, paper, new BigDecimal("60.00"), Sample.START,
                Deadline.after(Sample.START, 30), Optional.of(Sample.seal()), outcome);
    }

    private static SavedAnswer text(int slot) {
        return new SavedAnswer(slot, 1, new Response.Text("观点"));
    }

    private static Question question(Body body) {
        return Question.of("Q", body, "perception", "easy", "", Bilingual.of("题", "Q"), Bilingual.of("解", "E"));
    }
}

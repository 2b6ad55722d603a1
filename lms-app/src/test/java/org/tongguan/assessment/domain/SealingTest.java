package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.Fakes;
import org.tongguan.assessment.NewRuling.Kind;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.assessment.SealedBy;
import org.tongguan.assessment.domain.Attempt.Outcome;
import org.tongguan.assessment.domain.Paper.PaperItem;
import org.tongguan.organisation.PersonId;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.questionbank.Response;
import org.tongguan.questionbank.SampleBodies;
import org.tongguan.questionbank.WorkFiles;
import org.tongguan.shared.Bilingual;

/** Marks by the rulings in force: the key of the bank says b, the ruling c. */
class SealingTest {
    private static final long CHOICE = 7;
    private static final long ESSAY = 8;
    private static final SavedAnswer CHOSE_C = Sample.answer(1, 1, "c");
    private static final SavedAnswer WROTE = new SavedAnswer(2, 1, new Response.Text("观点"));
    private static final Map<Long, Question> QUESTIONS = Map.of(CHOICE, question(SampleBodies.SINGLE), ESSAY, question(SampleBodies.ESSAY));

    private final List<Outcome> told = new ArrayList<>();
    private RulingsInForce inForce = new RulingsInForce(List.of(Sample.ruling(CHOICE, Kind.NEW_KEY, false, "c")));
    private Marks stored = new Marks(List.of());

    @Test
    void marksByTheRulingWhoSitsAfterIt() {
        sealing(CHOSE_C).seal(attempt(CHOICE), SealedBy.CANDIDATE);

        assertThat(told).singleElement().satisfies(outcome -> assertThat(outcome.percent()).isEqualByComparingTo("100"));
        assertThat(stored.points()).isEqualByComparingTo("2");
    }

    @Test
    void marksByTheRulingWhoseEssayWasMarkedAfterIt() {
        RulingsInForce ruled = inForce;
        inForce = RulingsInForce.NONE;
        Attempt attempt = attempt(CHOICE, ESSAY);
        sealing(CHOSE_C, WROTE).seal(attempt, SealedBy.CANDIDATE);
        assertThat(told).isEmpty();
        assertThat(stored.points()).isZero();

        inForce = ruled;
        markEssay("1.00");
        sealing(CHOSE_C, WROTE).completeIfMarked(sealed(attempt));
        assertThat(told).singleElement().satisfies(outcome -> assertThat(outcome.percent()).isEqualByComparingTo("75"));
        assertThat(stored.points()).isEqualByComparingTo("3");
    }

    /** Whether leaving the essay out favours somebody depends on what it earned. */
    @Test
    void weighsARulingOnlyInFavourOnceAllIsMarked() {
        inForce = new RulingsInForce(List.of(Sample.ruling(ESSAY, Kind.EXCLUDED, true, ""), Sample.ruling(CHOICE, Kind.NEW_KEY, false, "c")));
        Attempt attempt = attempt(CHOICE, ESSAY);
        sealing(CHOSE_C, WROTE).seal(attempt, SealedBy.CANDIDATE);
        markEssay("1.00");
        sealing(CHOSE_C, WROTE).completeIfMarked(sealed(attempt));

        assertThat(told).singleElement().satisfies(outcome -> assertThat(outcome.percent()).isEqualByComparingTo("75"));
    }

    @Test
    void completesNothingWhileSomebodyMustStillMark() {
        Attempt attempt = attempt(CHOICE, ESSAY);
        sealing(CHOSE_C, WROTE).seal(attempt, SealedBy.CANDIDATE);
        Marks before = stored;
        sealing(CHOSE_C, WROTE).completeIfMarked(sealed(attempt));

        assertThat(told).isEmpty();
        assertThat(stored).isEqualTo(before);
    }

    private void markEssay(String points) {
        stored = new Marks(stored.items().stream().map(mark -> mark.version() != ESSAY ? mark
                : new ItemMark(mark.slot(), mark.version(), mark.competence(), Optional.of(new BigDecimal(points)), mark.maximum())).toList());
    }

    private Sealing sealing(SavedAnswer... given) {
        Attempts attempts = Fakes.of(Attempts.class, Map.of("seal", call -> keep((Marks) call[2]), "marks", call -> stored, "conclude", call -> call));
        Answers answers = Fakes.of(Answers.class, Map.of("of", call -> List.of(given)));
        AttemptFiles files = Fakes.of(AttemptFiles.class, Map.of("of", call -> WorkFiles.NONE));
        MarkingTasks tasks = Fakes.of(MarkingTasks.class, Map.of("open", call -> call));
        Rulings rulings = Fakes.of(Rulings.class, Map.of("inForceUntilMarked", call -> inForce, "replace", call -> keep((Marks) call[1])));
        QuestionBank bank = Fakes.of(QuestionBank.class, Map.of("versions", call -> QUESTIONS));
        Announcing announcing = new Announcing() {
            @Override
            public void announce(Attempt attempt, Outcome outcome) {
                told.add(outcome);
            }
        };
        return new Sealing(attempts, answers, files, tasks, rulings, bank, announcing, Fakes.of(AuditTrail.class, Map.of("record", call -> call)),
                Clock.fixed(Sample.START.plusSeconds(60), ZoneOffset.UTC));
    }

    private Marks keep(Marks marks) {
        stored = marks;
        return marks;
    }

    private static Attempt attempt(long... versions) {
        List<PaperItem> items = Arrays.stream(versions)
                .mapToObj(version -> new PaperItem(version, new BigDecimal("2"), QUESTIONS.get(version).body().shape(), 0)).toList();
        return new Attempt(new AttemptId(12), new ExamId(3), new PersonId(5), 1, new Paper(items), new BigDecimal("60.00"), Sample.START,
                Deadline.after(Sample.START, 30), Optional.empty(), Optional.empty());
    }

    private static Attempt sealed(Attempt attempt) {
        return new Attempt(attempt.id(), attempt.exam(), attempt.person(), attempt.number(), attempt.paper(), attempt.passPercent(),
                attempt.startedAt(), attempt.deadline(), Optional.of(Sample.seal()), Optional.empty());
    }

    private static Question question(Body body) {
        return Question.of("Q", body, "perception", "easy", "", Bilingual.of("题", "Q"), Bilingual.of("解", "E"));
    }
}

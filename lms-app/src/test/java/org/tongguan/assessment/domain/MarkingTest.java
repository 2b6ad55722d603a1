package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.NewRuling.Kind;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.assessment.domain.Paper.PaperItem;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionText;
import org.tongguan.questionbank.RandomBodies;
import org.tongguan.questionbank.SampleBodies;
import org.tongguan.questionbank.SampleResponses;
import org.tongguan.questionbank.SampleWork;
import org.tongguan.questionbank.Score;
import org.tongguan.questionbank.WorkFiles;
import org.tongguan.questionbank.domain.BodyCheck;
import org.tongguan.shared.Bilingual;

class MarkingTest {
    private static final Map<Long, Question> QUESTIONS = Map.of(1L, question(SampleBodies.SINGLE, "perception"),
            2L, question(SampleBodies.SEVERAL, "execution"), 3L, question(SampleBodies.TRUTH, "perception"));
    private static final Paper PAPER = new Paper(List.of(item(1, SampleBodies.SINGLE, "1"), item(2, SampleBodies.SEVERAL, "2.5"),
            item(3, SampleBodies.TRUTH, "1")));

    @Test
    void givesThePointsOfEachItemAnsweredAsTheKeySays() {
        Marks marks = mark(Sample.answer(1, 1, "b"), Sample.answer(2, 1, "d", "c", "a"), Sample.answer(3, 1, "false"));
        assertThat(marks.points()).isEqualByComparingTo("4.5");
        assertThat(marks.percent()).isEqualByComparingTo("100.00");
    }

    @Test
    void anOpenQuestionEarnsNothing() {
        assertThat(mark().points()).isZero();
        assertThat(mark(Sample.answer(1, 9)).points()).isZero();
    }

    @Test
    void roundsThePercentageHalfUpToTwoDecimals() {
        assertThat(percent(1, 3)).isEqualTo(new BigDecimal("33.33"));
        assertThat(percent(2, 3)).isEqualTo(new BigDecimal("66.67"));
        assertThat(percent(1, 16)).isEqualTo(new BigDecimal("6.25"));
        assertThat(percent(1, 32)).isEqualTo(new BigDecimal("3.13"));
        assertThat(percent(0, 0)).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void passesFromTheCutScoreOn() {
        Marks marks = mark(Sample.answer(2, 1, "a", "c", "d"));
        assertThat(marks.pass(new BigDecimal("55.56"))).isTrue();
        assertThat(marks.pass(new BigDecimal("55.57"))).isFalse();
    }

    @Test
    void refusesAPaperWhoseQuestionIsGone() {
        assertThatThrownBy(() -> Marking.mark(PAPER, List.of(), Map.of(1L, QUESTIONS.get(1L), 2L, QUESTIONS.get(2L)), WorkFiles.NONE))
                .hasMessageContaining("3");
    }

    /**
     * Over papers of every type with random keys, with random answers and files in random order, through the texts that the database holds, and by a
     * ruling that leaves the key as it is.
     */
    @RepeatedTest(200)
    void marksTheSameAgainInAnyOrderAfterTheDatabaseAndByTheSameKey(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        List<ItemType> types = new ArrayList<>(List.of(ItemType.values()));
        random.ints(random.nextInt(14), 0, ItemType.values().length).forEach(more -> types.add(ItemType.values()[more]));
        Collections.shuffle(types, random);
        Map<Long, Question> questions = new HashMap<>();
        List<PaperItem> items = new ArrayList<>();
        List<SavedAnswer> answers = new ArrayList<>();
        for (int slot = 1; slot <= types.size(); slot++) {
            Body body = RandomBodies.of(types.get(slot - 1), random);
            assertThat(BodyCheck.of(body)).as(body.toString()).isEmpty();
            questions.put((long) slot, question(body, "perception"));
            items.add(new PaperItem(slot, BigDecimal.valueOf(1 + random.nextInt(40), 1), body.shape().shuffled(random), 0));
            if (random.nextInt(8) > 0) {
                answers.add(new SavedAnswer(slot, slot, SampleResponses.random(items.get(slot - 1).shape(), random)));
            }
        }
        Paper paper = new Paper(items);
        answers.forEach(answer -> paper.require(answer.slot(), answer.response()));
        Marks first = Marking.mark(paper, answers, questions, SampleWork.GIVEN_IN);

        assertThat(Marking.mark(paper, answers, questions, SampleWork.GIVEN_IN)).as("at once again").isEqualTo(first);
        Collections.shuffle(answers, random);
        Map<Long, Question> stored = new HashMap<>();
        questions.forEach((version, question) -> stored.put(version,
                question.with(QuestionText.read(question.type(), QuestionText.write(question.body())))));
        assertThat(Marking.mark(Paper.ofStored(paper.stored()), SampleResponses.stored(answers), stored, SampleWork.GIVEN_IN)).isEqualTo(first);
        List<Long> versions = new ArrayList<>(paper.versions());
        Collections.shuffle(versions, random);
        RulingsInForce sameKeys = new RulingsInForce(versions.stream()
                .map(version -> new ItemRuling(version, Kind.NEW_KEY, Optional.of(stored.get(version).body()), random.nextBoolean())).toList());
        assertThat(sameKeys.applied(first, paper, SampleResponses.stored(answers), SampleWork.GIVEN_IN)).as("by the same keys").isEqualTo(first);
        assertThat(first.items()).allSatisfy(mark -> assertThat(mark.points().orElse(BigDecimal.ZERO)).isLessThanOrEqualTo(mark.maximum()));
        assertThat(first.points()).isBetween(BigDecimal.ZERO, first.maximum());
    }

    /** Without that, the test above would say little. */
    @Test
    void randomAnswersEarnEverythingSomethingAndNothingInEveryTypeThatAMachineMarks() {
        Random random = new Random(1);
        for (ItemType type : ItemType.values()) {
            List<Score> scores = Stream.generate(() -> RandomBodies.of(type, random)).limit(600)
                    .map(body -> body.score(SampleResponses.random(body.shape(), random), SampleWork.GIVEN_IN)).toList();
            if (type == ItemType.ESSAY) {
                assertThat(scores).as("by a person, unless it is empty").containsOnly(Score.AWAITS_MARKER, Score.NOTHING);
            } else {
                assertThat(scores).as(type.key()).contains(Score.NOTHING, Score.ofPercent(SampleBodies.ALL));
                assertThat(type == ItemType.TRUE_FALSE || scores.stream().distinct().count() > 3).as(type.key()).isTrue();
            }
        }
    }

    private static BigDecimal percent(int points, int maximum) {
        return Marks.percent(BigDecimal.valueOf(points), BigDecimal.valueOf(maximum));
    }

    private static PaperItem item(long version, Body body, String points) {
        return new PaperItem(version, new BigDecimal(points), body.shape(), 0);
    }

    private static Question question(Body body, String competence) {
        return Question.of("Q", body, competence, "easy", "", Bilingual.of("题", "Q"), Bilingual.of("解", "E"));
    }

    private static Marks mark(SavedAnswer... answers) {
        return Marking.mark(PAPER, List.of(answers), QUESTIONS, WorkFiles.NONE);
    }
}

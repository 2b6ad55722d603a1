package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.domain.BankItem;
import org.tongguan.assessment.domain.Blueprint;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.ExamRules;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.Paper;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.questionbank.QuestionBank.QuestionOutline;
import org.tongguan.questionbank.ResponseShape;
import org.tongguan.questionbank.SampleBodies;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;

class ExamPapersTest {
    private static final int HELD = 5;
    private static final Bilingual TEXT = Bilingual.of("甲", "A");

    private final List<Paper> drawn = new ArrayList<>();
    private final ExamPapers papers = new ExamPapers(
            Fakes.of(Exams.class, Map.of("forms", given -> List.copyOf(drawn), "putForms", given -> drawn.addAll(papers(given[1])))),
            Fakes.of(QuestionBank.class, Map.of(
                    "outlines", given -> LongStream.rangeClosed(1, HELD).mapToObj(id -> new QuestionOutline(id, ItemType.TRUE_FALSE, "perception", "easy")).toList(),
                    "versions", given -> ((Collection<?>) given[0]).stream().map(Long.class::cast).collect(Collectors.toMap(Function.identity(), ExamPapersTest::question)))));

    @Test
    void namesWhatTheBankLacksAndDrawsNothing() {
        assertThatThrownBy(() -> papers.prepare(exam(HELD + 1, 2))).isInstanceOfSatisfying(DomainError.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(ExamLifeError.NOT_FEASIBLE);
            assertThat(refusal.values().get("lacks")).isEqualTo("* / true-false: 5 < 6");
            assertThat(refusal.faults()).singleElement().satisfies(fault -> assertThat(fault.values()).containsEntry("type", "true-false")
                    .containsEntry("difficulty", "any").containsEntry("wanted", "6").containsEntry("held", "5"));
        });
        assertThat(drawn).isEmpty();
    }

    @Test
    void drawsTheFixedPapersOnce() {
        papers.prepare(exam(3, 2));
        List<Paper> first = List.copyOf(drawn);
        papers.prepare(exam(3, 2));

        assertThat(drawn).isEqualTo(first).hasSize(2).allSatisfy(paper -> assertThat(paper.size()).isEqualTo(3));
    }

    /** Of a question that was corrected the bank holds another version, of a retired one none. */
    @Test
    void countsQuestionsOfFixedPapersThatTheBankNoLongerHoldsAsTheyWere() {
        papers.prepare(exam(HELD, 2));
        List<BankItem> bank = LongStream.of(1, 2, 3, 14).mapToObj(id -> new BankItem(id, "perception", "easy", ResponseShape.of(ItemType.TRUE_FALSE, List.of())))
                .toList();
        assertThat(papers.outdated(exam(HELD, 2), bank)).isEqualTo(2);
        assertThat(papers.outdated(exam(HELD, 0), bank)).as("drawn at the start").isZero();
    }

    @Test
    void leavesPapersOfTheirOwnToTheStart() {
        papers.prepare(exam(3, 0));
        assertThat(drawn).isEmpty();
    }

    private static List<Paper> papers(Object given) {
        return ((Collection<?>) given).stream().map(Paper.class::cast).toList();
    }

    private static Question question(long version) {
        return Question.of("Q" + version, SampleBodies.TRUTH, "perception", "easy", "lesson", TEXT, TEXT);
    }

    private static Exam exam(int questions, int forms) {
        Blueprint blueprint = new Blueprint(List.of(new Blueprint.Row(ExamPlan.ANY, ItemType.TRUE_FALSE, questions)));
        return new Exam(new ExamId(3), "course", new Exam.ExamTerms(TEXT, 30, 1, BigDecimal.TEN, blueprint),
                new Exam.Life(ExamPhase.SCHEDULED, false, Optional.empty(), Optional.empty(), 0),
                new ExamRules(ExamAudience.EVERYONE, false, 0, true, forms, ReleasePolicy.ALL_AT_ONCE, ExamGuard.NONE, 20));
    }
}

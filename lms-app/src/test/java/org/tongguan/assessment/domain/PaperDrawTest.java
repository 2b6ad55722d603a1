package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.assessment.domain.Paper.PaperItem;
import org.tongguan.questionbank.ItemType;
import org.tongguan.shared.Bilingual;

class PaperDrawTest {
    private static final Map<Long, BankItem> BANK =
            Sample.bank().stream().collect(Collectors.toMap(BankItem::version, Function.identity()));

    @RepeatedTest(50)
    void meetsEveryRowOfTheBlueprintWithoutRepeatingAQuestion(RepetitionInfo round) {
        Paper paper = draw(round.getCurrentRepetition());

        assertThat(paper.versions()).hasSize(10).doesNotHaveDuplicates();
        Map<String, Long> kinds = paper.versions().stream().map(BANK::get)
                .collect(Collectors.groupingBy(item -> item.competence() + " " + item.type(), Collectors.counting()));
        assertThat(kinds).isEqualTo(Map.of("perception SINGLE_CHOICE", 5L, "perception TRUE_FALSE", 2L, "execution MULTIPLE_CHOICE", 3L));
    }

    @RepeatedTest(20)
    void shufflesOptionsButKeepsEachOfThem(RepetitionInfo round) {
        for (PaperItem item : draw(round.getCurrentRepetition()).items()) {
            List<String> ids = BANK.get(item.version()).shape().list(0);
            if (item.shape().type() == ItemType.TRUE_FALSE) {
                assertThat(item.shape().list(0)).isEqualTo(ids);
            } else {
                assertThat(item.shape().list(0)).containsExactlyInAnyOrderElementsOf(ids);
            }
        }
    }

    @RepeatedTest(20)
    void rowsForAnyDifficultyLeaveWhatARowForOneDifficultyNeeds(RepetitionInfo round) {
        Blueprint tight = new Blueprint(List.of(new Blueprint.Row("perception", ItemType.SINGLE_CHOICE, 4),
                new Blueprint.Row("perception", ItemType.SINGLE_CHOICE, 4, Optional.of("hard"), new BigDecimal("2.5"))));
        assertThat(tight.shortfalls(Sample.bank())).isEmpty();

        Paper paper = new PaperDraw(new Random(round.getCurrentRepetition())).draw(tight, Sample.bank());

        assertThat(paper.items()).hasSize(8).filteredOn(item -> item.points().compareTo(BigDecimal.ONE) > 0)
                .hasSize(4).allSatisfy(item -> assertThat(BANK.get(item.version()).difficulty()).isEqualTo("hard"));
    }

    @RepeatedTest(20)
    void shufflesWithinSections(RepetitionInfo round) {
        Blueprint divided = Sample.BLUEPRINT.divided(List.of(new ExamPlan.Section(Bilingual.of("一", "One"), Optional.empty(), 1),
                new ExamPlan.Section(Bilingual.of("二", "Two"), Optional.of(5), 3)));
        PaperDraw draw = new PaperDraw(new Random(round.getCurrentRepetition()));

        Paper paper = draw.draw(divided, Sample.bank());
        Paper dealt = draw.shuffled(draw.draw(divided, Sample.bank(), false));

        for (Paper one : List.of(paper, dealt)) {
            assertThat(one.items()).extracting(PaperItem::section).containsExactly(1, 1, 1, 1, 2, 2, 2, 2, 2, 2);
            assertThat(one.versions()).doesNotHaveDuplicates();
            assertThat(one.slots(section -> section == 1)).containsExactly(1, 2, 3, 4).allSatisfy(slot ->
                    assertThat(one.item(slot).shape().type()).isEqualTo(ItemType.SINGLE_CHOICE));
            assertThat(Paper.ofStored(one.stored())).isEqualTo(one);
        }
        assertThat(divided.questions(2)).isEqualTo(6);
    }

    @Test
    void theSameSeedGivesTheSamePaper() {
        assertThat(draw(42)).isEqualTo(draw(42));
    }

    @Test
    void candidatesGetDifferentQuestionsInDifferentOrders() {
        Set<Paper> papers = new HashSet<>();
        Set<List<String>> orders = new HashSet<>();
        for (int seed = 0; seed < 30; seed++) {
            Paper paper = draw(seed);
            papers.add(paper);
            paper.items().forEach(item -> orders.add(item.shape().list(0)));
        }
        assertThat(papers).hasSize(30);
        assertThat(orders).hasSizeGreaterThan(20);
    }

    @Test
    void refusesABankThatIsTooSmall() {
        List<BankItem> small = Sample.bank().stream().filter(item -> item.type() != ItemType.MULTIPLE_CHOICE).toList();
        assertThatThrownBy(() -> new PaperDraw(new Random(1)).draw(Sample.BLUEPRINT, small)).hasMessageContaining("execution");
    }

    @Test
    void aPaperSurvivesTheDatabase() {
        Paper paper = draw(3);
        assertThat(Paper.ofStored(paper.stored())).isEqualTo(paper);
        assertThat(Blueprint.ofStored(Sample.BLUEPRINT.stored())).isEqualTo(Sample.BLUEPRINT);
    }

    private static Paper draw(long seed) {
        return new PaperDraw(new Random(seed)).draw(Sample.BLUEPRINT, Sample.bank());
    }
}

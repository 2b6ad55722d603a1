package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.DryRun;
import org.tongguan.assessment.DryRun.Dimension;
import org.tongguan.assessment.DryRun.Kind;
import org.tongguan.questionbank.ItemType;

class PaperBalanceTest {
    private static final Map<Long, BankItem> BANK = Sample.bank().stream().collect(Collectors.toMap(BankItem::version, Function.identity()));

    @Test
    void countsEachPaperByCompetenceTypeAndDifficulty() {
        DryRun run = PaperBalance.of(List.of(Sample.paper()), BANK);
        DryRun.Sample paper = run.papers().get(0);
        assertThat(paper.count(new Kind(Dimension.COMPETENCE, "perception"))).isEqualTo(7);
        assertThat(paper.count(new Kind(Dimension.COMPETENCE, "execution"))).isEqualTo(3);
        assertThat(paper.count(new Kind(Dimension.TYPE, ItemType.TRUE_FALSE.key()))).isEqualTo(2);
        assertThat(paper.count(new Kind(Dimension.DIFFICULTY, "easy")) + paper.count(new Kind(Dimension.DIFFICULTY, "hard"))).isEqualTo(10);
        assertThat(run.points()).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(run.kinds().get(0).dimension()).isEqualTo(Dimension.COMPETENCE);
    }

    /** Half of eight questions: two papers with the same four share all, with the other four nothing. */
    @Test
    void saysHowMuchTwoPapersShare() {
        Paper all = new PaperDraw(new Random(1)).draw(new Blueprint(List.of(new Blueprint.Row("perception", ItemType.SINGLE_CHOICE, 8))), Sample.bank());
        Paper first = new Paper(all.items().subList(0, 4));
        Paper last = new Paper(all.items().subList(4, 8));
        assertThat(PaperBalance.of(List.of(first, first), BANK).overlapPercent()).isEqualByComparingTo("100");
        assertThat(PaperBalance.of(List.of(first, last), BANK).overlapPercent()).isEqualByComparingTo("0");
        assertThat(PaperBalance.of(List.of(first, first, last), BANK).overlapPercent()).isEqualByComparingTo("33.3");
    }
}

package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.NewRuling.Kind;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.assessment.domain.Paper.PaperItem;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.SampleBodies;
import org.tongguan.questionbank.WorkFiles;
import org.tongguan.shared.Bilingual;

class RulingsInForceTest {
    private static final Question QUESTION = Question.of("Q", SampleBodies.SINGLE, "perception", "easy", "", Bilingual.of("题", "Q"),
            Bilingual.of("解", "E"));
    private static final Paper PAPER = new Paper(List.of(item(7), item(8)));
    private static final List<SavedAnswer> CHOSE_C = List.of(Sample.answer(1, 1, "c"), Sample.answer(2, 1, "b"));
    private static final Marks MARKS = Marking.mark(PAPER, CHOSE_C, Map.of(7L, QUESTION, 8L, QUESTION), WorkFiles.NONE);

    @Test
    void whoIsMarkedLaterIsMarkedAsIfMarkedAgain() {
        ItemRuling first = Sample.ruling(7, Kind.EXCLUDED, false, "");
        ItemRuling second = Sample.ruling(8, Kind.NEW_KEY, true, "c");
        ItemRuling third = Sample.ruling(7, Kind.NEW_KEY, false, "c");
        Marks again = MARKS;
        for (ItemRuling ruling : List.of(first, second, third)) {
            again = Remarking.after(again, PAPER, ruling, CHOSE_C, WorkFiles.NONE);
        }
        assertThat(applied(first, second, third)).isEqualTo(again);
        assertThat(again.points()).isEqualByComparingTo("4");
    }

    @Test
    void theLastRulingAboutAnItemHolds() {
        ItemRuling forC = Sample.ruling(7, Kind.NEW_KEY, false, "c");
        ItemRuling forD = Sample.ruling(7, Kind.NEW_KEY, false, "d");
        assertThat(applied(forD, forC).points()).isEqualByComparingTo("4");
        assertThat(applied(forC, forD).points()).isEqualByComparingTo("2");
    }

    @Test
    void namesTheKeyThatWasRuledLast() {
        RulingsInForce rulings = new RulingsInForce(List.of(Sample.ruling(7, Kind.NEW_KEY, false, "d"), Sample.ruling(7, Kind.NEW_KEY, true, "c"),
                Sample.ruling(7, Kind.FULL_FOR_ALL, false, ""), Sample.ruling(8, Kind.EXCLUDED, false, "")));
        assertThat(rulings.key(7)).isEqualTo(Sample.ruling(7, Kind.NEW_KEY, true, "c").rekeyed());
        assertThat(rulings.key(8)).isEmpty();
        assertThat(RulingsInForce.NONE.key(7)).isEmpty();
        assertThat(List.of(rulings.last(7).orElseThrow(), rulings.last(8).orElseThrow())).containsExactly(Kind.FULL_FOR_ALL, Kind.EXCLUDED);
        assertThat(rulings.last(9)).isEmpty();
    }

    private static Marks applied(ItemRuling... rulings) {
        return new RulingsInForce(List.of(rulings)).applied(MARKS, PAPER, CHOSE_C, WorkFiles.NONE);
    }

    private static PaperItem item(long version) {
        return new PaperItem(version, new BigDecimal("2"), SampleBodies.SINGLE.shape(), 0);
    }
}

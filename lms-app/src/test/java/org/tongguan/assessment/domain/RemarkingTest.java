package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.NewRuling.Kind;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.assessment.domain.Paper.PaperItem;
import org.tongguan.questionbank.Response;
import org.tongguan.questionbank.SampleBodies;
import org.tongguan.questionbank.WorkFiles;

class RemarkingTest {
    private static final Marks MARKS = new Marks(List.of(mark(1, 7, "0.00"), mark(2, 8, "2.00"), mark(3, 9, "0.00")));
    private static final Paper PAPER = new Paper(Stream.of(7, 8, 9)
            .map(version -> new PaperItem(version, new BigDecimal("2"), SampleBodies.SINGLE.shape(), 0)).toList());
    private static final List<SavedAnswer> CHOSE_C = List.of(Sample.answer(1, 1, "c"));

    @Test
    void givesEveryoneThePointsOfAVoidedItem() {
        assertThat(after(Kind.FULL_FOR_ALL, CHOSE_C).points()).isEqualByComparingTo("4");
        assertThat(after(Kind.FULL_FOR_ALL, List.of()).percent()).isEqualByComparingTo("66.67");
    }

    @Test
    void anExcludedItemMakesTheMaximumSmaller() {
        Marks after = after(Kind.EXCLUDED, CHOSE_C);
        assertThat(after.points()).isEqualByComparingTo("2");
        assertThat(after.maximum()).isEqualByComparingTo("4");
        assertThat(after.percent()).isEqualByComparingTo("50");
    }

    @Test
    void anotherKeyMarksTheResponseAgain() {
        assertThat(after(Kind.NEW_KEY, CHOSE_C).items().get(0).points()).hasValueSatisfying(p -> assertThat(p).isEqualByComparingTo("2"));
        assertThat(after(Kind.NEW_KEY, List.of(Sample.answer(1, 1, "b"), Sample.answer(2, 1, "c"))).items().get(0).points())
                .hasValueSatisfying(p -> assertThat(p).isZero());
    }

    @Test
    void doingItAgainChangesNothing() {
        for (Kind kind : Kind.values()) {
            Marks once = after(kind, CHOSE_C);
            assertThat(Remarking.after(once, PAPER, ruling(7, kind, false), CHOSE_C, WorkFiles.NONE)).isEqualTo(once);
        }
    }

    @Test
    void aLaterRulingTakesBackAnEarlierOne() {
        for (Kind earlier : Kind.values()) {
            Marks ruled = after(earlier, CHOSE_C);
            for (Kind later : Kind.values()) {
                assertThat(Remarking.after(ruled, PAPER, ruling(7, later, false), CHOSE_C, WorkFiles.NONE)).as("%s after %s", later, earlier)
                        .isEqualTo(after(later, CHOSE_C));
            }
        }
    }

    @Test
    void aRulingOnlyInFavourMakesNobodyWorse() {
        Marks full = after(Kind.FULL_FOR_ALL, CHOSE_C);
        assertThat(Remarking.after(full, PAPER, ruling(7, Kind.EXCLUDED, true), CHOSE_C, WorkFiles.NONE)).isEqualTo(full);
        assertThat(Remarking.after(MARKS, PAPER, ruling(7, Kind.EXCLUDED, true), CHOSE_C, WorkFiles.NONE)).isEqualTo(after(Kind.EXCLUDED, CHOSE_C));
    }

    @Test
    void leavesOtherItemsAndOtherPapersAlone() {
        assertThat(after(Kind.FULL_FOR_ALL, CHOSE_C).items().subList(1, 3)).isEqualTo(MARKS.items().subList(1, 3));
        assertThat(Remarking.after(MARKS, PAPER, ruling(99, Kind.FULL_FOR_ALL, false), CHOSE_C, WorkFiles.NONE)).isEqualTo(MARKS);
    }

    /** A file that does not open went to a person, whose mark another key leaves alone. */
    @Test
    void whatOnlyAPersonCanMarkKeepsItsMark() {
        Paper paper = new Paper(List.of(new PaperItem(7, new BigDecimal("2"), SampleBodies.PRACTICAL.shape(), 0)));
        Marks marked = new Marks(List.of(mark(1, 7, "1.50")));
        List<SavedAnswer> given = List.of(new SavedAnswer(1, 1, new Response.File(Optional.of("2".repeat(64)), "a.xlsx")));
        ItemRuling rekeyed = new ItemRuling(7, Kind.NEW_KEY, Optional.of(SampleBodies.PRACTICAL), false);
        assertThat(Remarking.after(marked, paper, rekeyed, given, WorkFiles.NONE)).isEqualTo(marked);
    }

    private static Marks after(Kind kind, List<SavedAnswer> given) {
        return Remarking.after(MARKS, PAPER, ruling(7, kind, false), given, WorkFiles.NONE);
    }

    private static ItemRuling ruling(long version, Kind kind, boolean onlyInFavour) {
        return Sample.ruling(version, kind, onlyInFavour, "c");
    }

    private static ItemMark mark(int slot, long version, String points) {
        return new ItemMark(slot, version, "perception", Optional.of(new BigDecimal(points)), new BigDecimal("2.00"));
    }
}

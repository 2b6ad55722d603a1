package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.NewRuling.Kind;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.Response;
import org.tongguan.questionbank.SampleBodies;
import org.tongguan.questionbank.WorkFiles;

class RemarkingTest {
    private static final Marks MARKS = new Marks(List.of(mark(1, 7, "0.00"), mark(2, 8, "2.00"), mark(3, 9, "0.00")));
    private static final Optional<Response> CHOSE_C = Optional.of(Response.Choice.of(List.of("c")));

    @Test
    void givesEveryoneThePointsOfAVoidedItem() {
        assertThat(after(Kind.FULL_FOR_ALL, CHOSE_C).points()).isEqualByComparingTo("4");
        assertThat(after(Kind.FULL_FOR_ALL, Optional.empty()).percent()).isEqualByComparingTo("66.67");
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
        assertThat(after(Kind.NEW_KEY, Optional.of(Response.Choice.of(List.of("b")))).items().get(0).points())
                .hasValueSatisfying(p -> assertThat(p).isZero());
    }

    @Test
    void doingItAgainChangesNothing() {
        for (Kind kind : Kind.values()) {
            Marks once = after(kind, CHOSE_C);
            assertThat(Remarking.after(once, 7, kind, rekeyed(), CHOSE_C, WorkFiles.NONE)).isEqualTo(once);
        }
    }

    @Test
    void leavesOtherItemsAndOtherPapersAlone() {
        assertThat(after(Kind.FULL_FOR_ALL, CHOSE_C).items().subList(1, 3)).isEqualTo(MARKS.items().subList(1, 3));
        assertThat(Remarking.after(MARKS, 99, Kind.FULL_FOR_ALL, Optional.empty(), CHOSE_C, WorkFiles.NONE)).isEqualTo(MARKS);
    }

    private static Marks after(Kind kind, Optional<Response> given) {
        return Remarking.after(MARKS, 7, kind, rekeyed(), given, WorkFiles.NONE);
    }

    private static Optional<Body> rekeyed() {
        return SampleBodies.SINGLE.withKey(Set.of("c")).map(Body.class::cast);
    }

    private static ItemMark mark(int slot, long version, String points) {
        return new ItemMark(slot, version, "perception", Optional.of(new BigDecimal(points)), new BigDecimal("2.00"));
    }
}

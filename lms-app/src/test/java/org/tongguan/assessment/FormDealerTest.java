package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.domain.Paper;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.ResponseShape;

class FormDealerTest {
    private static final ExamId EXAM = new ExamId(3);
    private static final Paper A = paper(1, 2);
    private static final Paper B = paper(3, 4);
    private static final Paper C = paper(5, 6);

    private final FormDealer dealer = new FormDealer();

    /** None of theirs is stored when the next one asks. */
    @Test
    void thoseWhoPressStartInTheSameMomentGetTheFormsInTurn() {
        var dealt = IntStream.range(0, 300).parallel().mapToObj(n -> deal(0, Optional.empty()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(dealt).containsOnlyKeys(A, B, C).allSatisfy((form, times) -> assertThat(times).isEqualTo(100));
    }

    /** Another node, or this one before it was started anew, has dealt four. */
    @Test
    void isNeverBehindTheNumberOfAttempts() {
        assertThat(deal(4, Optional.empty())).isEqualTo(B);
        assertThat(deal(4, Optional.empty())).isEqualTo(C);
        assertThat(deal(9, Optional.empty())).isEqualTo(A);
        assertThat(dealer.deal(new ExamId(4), List.of(A, B), 0, Optional.empty())).as("each exam has its own turn").isEqualTo(A);
    }

    @Test
    void aFurtherAttemptGetsAnotherFormThanTheOneBefore() {
        Paper shuffled = paper(2, 1);
        assertThat(deal(0, Optional.of(shuffled))).isEqualTo(B);
        assertThat(deal(0, Optional.of(A))).isEqualTo(B);
        assertThat(dealer.deal(new ExamId(5), List.of(A), 0, Optional.of(A))).as("there is no other").isEqualTo(A);
        assertThat(dealer.deal(new ExamId(6), List.of(A, shuffled, C), 0, Optional.of(A))).as("the same questions once more").isEqualTo(C);
    }

    private Paper deal(int begun, Optional<Paper> before) {
        return dealer.deal(EXAM, List.of(A, B, C), begun, before);
    }

    private static Paper paper(long... versions) {
        return new Paper(Arrays.stream(versions).mapToObj(version -> new Paper.PaperItem(version, BigDecimal.ONE,
                ResponseShape.of(ItemType.TRUE_FALSE, List.of()), 0)).toList());
    }
}

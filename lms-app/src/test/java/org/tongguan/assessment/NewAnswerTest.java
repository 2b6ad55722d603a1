package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongguan.questionbank.Response;
import org.tongguan.shared.DomainError;

class NewAnswerTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "9007199254740993", "9223372036854775808", "18446744073709551621", "1e1000000000", "1e-1000000000",
            "0.1e1000000"})
    void refusesASequenceNumberThatIsNoWholeNumberInRange(String text) {
        assertThatThrownBy(() -> NewAnswer.seq(new BigDecimal(text))).isInstanceOfSatisfying(DomainError.class,
                error -> assertThat(error.code()).isEqualTo(AssessmentError.SEQ_OUT_OF_RANGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2.0", "1e3", "9007199254740992", "1795338101340"})
    void takesAnyWayOfWritingAWholeNumber(String text) {
        assertThat(BigDecimal.valueOf(NewAnswer.seq(new BigDecimal(text)))).isEqualByComparingTo(text);
    }

    @Test
    void refusesNumbersOutOfRangeHoweverItIsMade() {
        assertThatThrownBy(() -> new NewAnswer(1, 0, new Response.Choice(List.of()))).isInstanceOf(DomainError.class);
        assertThatThrownBy(() -> new NewAnswer(1, NewAnswer.LAST_SEQ + 1, new Response.Choice(List.of()))).isInstanceOf(DomainError.class);
    }
}

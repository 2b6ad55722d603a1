package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongguan.shared.DomainError;

class ChoiceResponseTest {
    @Test
    void equalChoicesAreEqualTextsWhateverTheirOrder() {
        assertThat(ChoiceResponse.of(List.of("c", "a")).json()).isEqualTo("{\"choice\":[\"a\",\"c\"]}")
                .isEqualTo(ChoiceResponse.of(List.of("a", "c")).json());
    }

    @Test
    void readsBackWhatItWrote() {
        for (List<String> choice : List.of(List.<String>of(), List.of("b"), List.of("a", "b", "d"), List.of("true"))) {
            ChoiceResponse response = ChoiceResponse.of(choice);
            assertThat(ChoiceResponse.ofStored(response.json())).isEqualTo(response);
        }
    }

    @Test
    void refusesWhatCannotBeAnOption() {
        assertThatThrownBy(() -> ChoiceResponse.of(List.of("\"]}"))).hasMessageContaining("answer.unknown-option");
        assertThatThrownBy(() -> ChoiceResponse.of(List.of("a", "a"))).isInstanceOf(DomainError.class)
                .hasMessageContaining("answer.wrong-response");
    }
}

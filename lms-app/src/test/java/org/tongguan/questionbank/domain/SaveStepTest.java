package org.tongguan.questionbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rule Q7. */
class SaveStepTest {
    @Test
    void writesTheNextVersionOfWhatWasOpened() {
        assertThat(SaveStep.of(3, 3, false, false)).isEqualTo(SaveStep.WRITE);
    }

    @Test
    void keepsWhatSaysTheSame() {
        assertThat(SaveStep.of(3, 3, true, false)).isEqualTo(SaveStep.KEEP);
    }

    @Test
    void takesTheSameTwiceFromOneAuthor() {
        assertThat(SaveStep.of(3, 4, true, true)).isEqualTo(SaveStep.KEEP);
        assertThat(SaveStep.of(0, 1, true, true)).isEqualTo(SaveStep.KEEP);
    }

    @Test
    void refusesWhenSomeoneElseHasWritten() {
        assertThat(SaveStep.of(3, 4, false, true)).isEqualTo(SaveStep.REFUSE);
        assertThat(SaveStep.of(3, 4, true, false)).isEqualTo(SaveStep.REFUSE);
        assertThat(SaveStep.of(3, 5, true, true)).isEqualTo(SaveStep.REFUSE);
        assertThat(SaveStep.of(0, 1, true, false)).isEqualTo(SaveStep.REFUSE);
    }

    @Test
    void refusesAVersionThatTheBankDoesNotHave() {
        assertThat(SaveStep.of(9, 4, false, true)).isEqualTo(SaveStep.REFUSE);
    }
}

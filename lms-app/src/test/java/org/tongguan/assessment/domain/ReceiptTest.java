package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.SavedAnswer;

class ReceiptTest {
    private static final AttemptId ATTEMPT = new AttemptId(12);
    private static final SavedAnswer FIRST = Sample.answer(1, 5, "b");
    private static final SavedAnswer SECOND = Sample.answer(2, 1795338101340L, "c", "a");

    @Test
    void isTheDigestOfATextThatAnyoneCanRebuild() throws Exception {
        String canonical = "tongguan-receipt-1\n12\n1 5 {\"choice\":[\"b\"]}\n2 1795338101340 {\"choice\":[\"a\",\"c\"]}\n";

        assertThat(Receipt.canonical(ATTEMPT, List.of(FIRST, SECOND))).isEqualTo(canonical);
        assertThat(Receipt.digest(ATTEMPT, List.of(FIRST, SECOND))).isEqualTo(HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void doesNotDependOnTheOrderInWhichAnswersAreRead() {
        assertThat(Receipt.digest(ATTEMPT, List.of(SECOND, FIRST))).isEqualTo(Receipt.digest(ATTEMPT, List.of(FIRST, SECOND)));
    }

    @Test
    void changesWithAttemptSequenceAndChoice() {
        assertThat(List.of(Receipt.digest(ATTEMPT, List.of(FIRST)), Receipt.digest(new AttemptId(13), List.of(FIRST)),
                Receipt.digest(ATTEMPT, List.of(Sample.answer(1, 6, "b"))), Receipt.digest(ATTEMPT, List.of(Sample.answer(1, 5, "c"))),
                Receipt.digest(ATTEMPT, List.of()))).doesNotHaveDuplicates();
    }
}

package org.tongguan.assessment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptBodyTest {
    @Test
    void aWholeNumberIsReadHoweverItIsWritten() {
        assertThat(read("7").answer(1).seq()).isEqualTo(7);
        assertThat(read("70e-1").answer(1).seq()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "1.5", "9007199254740993", "9223372036854775808", "1e30", "1e999999999", "1e-999999999", "-1e2147483647"})
    void aNumberOutOfRangeIsRefusedAsSuch(String seq) {
        assertThatThrownBy(() -> read(seq).answer(1)).hasMessageContaining("answer.seq-out-of-range");
    }

    /** What the parser reads as no number at all, or gives up on, whether at once or when its value is asked for. */
    @ParameterizedTest
    @ValueSource(strings = {"1e2147483648", "1e99999999999", "MANY", "\"7\"", "null"})
    void whatIsNoNumberToTheParserIsRefusedToo(String seq) {
        assertThatThrownBy(() -> read(seq.replace("MANY", "9".repeat(5_000))).answer(1)).hasMessageMatching("(?s).*(input.malformed|answer.seq-out-of-range).*");
    }

    private static AttemptBody read(String seq) {
        return AttemptBody.read(new ByteArrayInputStream(("{\"seq\":" + seq + ",\"response\":{\"choice\":[]}}").getBytes(StandardCharsets.UTF_8)));
    }
}

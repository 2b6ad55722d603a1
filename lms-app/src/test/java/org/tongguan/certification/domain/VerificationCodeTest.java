package org.tongguan.certification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {
    /** RFC 4648, section 10, in lower case and without padding. */
    @ParameterizedTest
    @CsvSource({"f, my", "fo, mzxq", "foo, mzxw6", "foob, mzxw6yq", "fooba, mzxw6ytb", "foobar, mzxw6ytboi"})
    void encodesTheTestVectorsOfTheStandard(String text, String encoded) {
        assertThat(VerificationCode.base32(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
    }

    @Test
    void neverRepeatsAndReadsItselfBack() {
        long distinct = IntStream.range(0, 1000).mapToObj(i -> VerificationCode.random())
                .peek(code -> assertThat(VerificationCode.parse(" " + code.value().toUpperCase() + " ")).contains(code))
                .distinct().count();
        assertThat(distinct).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "abcdefghijklmnopqrstuvw23", "abcdefghijklmnopqrstuvw2345", "abcdefghijklmnopqrstuvw230",
        "abcdefghijklmnopqrstuvw2-4", "1 OR 1=1"})
    void refusesWhatCannotBeACode(String text) {
        assertThat(VerificationCode.parse(text)).isEmpty();
    }
}

package org.tongguan.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

class RequestBodyTest {
    @Test
    void readsAnObjectThatJustFits() {
        assertThat(RequestBody.json(of("{\"a\":1}"), 7).getInt("a")).isEqualTo(1);
    }

    @Test
    void readsNoMoreThanItMay() {
        InputStream body = of("{\"a\":1}");
        assertThatExceptionOfType(DomainError.class).isThrownBy(() -> RequestBody.json(body, 6)).satisfies(error -> {
            assertThat(error.code()).isEqualTo(CommonError.TOO_LARGE);
            assertThat(body).as("what is left is read out, so that the caller hears the refusal").isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"a\":}", "null"})
    void refusesWhatIsNoObject(String text) {
        assertThatExceptionOfType(DomainError.class).isThrownBy(() -> RequestBody.json(of(text), 100))
                .satisfies(error -> assertThat(error.code()).isEqualTo(CommonError.MALFORMED));
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        String deep = "{\"a\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";
        assertThatExceptionOfType(DomainError.class).isThrownBy(() -> RequestBody.json(of(deep), 200_000))
                .satisfies(error -> assertThat(error.code()).isEqualTo(CommonError.MALFORMED));
    }

    private static InputStream of(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells the browser that it must not do, whatever was asked for and by whom. */
@Order(25)
class SecurityHeadersIT {
    private static final String HOLDER = "leader01";

    @ParameterizedTest
    @ValueSource(strings = {"/exam/1", "/verify/NOSUCHCODE", "/board/1", "/refused", "/api/v1/texts?keys=shell.name", "/api/v1/courses",
            "/api/v1/no-such-thing", "/api/v1/question-exports/template", "/api/v1/roster-imports/templates/workbook"})
    void ourOwnPagesAndTheApiAllowNoScriptOrStyleButOurFiles(String path) {
        HttpHeaders headers = answer(path).headers();

        assertThat(policy(headers)).containsEntry("script-src", "'self'").containsEntry("style-src", "'self'");
        allAllowOnlyOurselves(headers);
    }

    @Test
    void soDoesACertificatesFile() {
        HttpResponse<String> pdf = answer("/api/v1/certificates/" + Certified.of(HOLDER) + "/pdf", HOLDER);

        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(policy(pdf.headers())).containsEntry("script-src", "'self'").containsEntry("style-src", "'self'");
        allAllowOnlyOurselves(pdf.headers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/courses", "/no-such-view"})
    void flowsPagesAreFramedByNobodyEither(String path) {
        allAllowOnlyOurselves(answer(path).headers());
    }

    private static void allAllowOnlyOurselves(HttpHeaders headers) {
        assertThat(policy(headers)).containsEntry("default-src", "'self'").containsEntry("frame-ancestors", "'none'")
                .containsEntry("object-src", "'none'").containsEntry("base-uri", "'self'").containsEntry("form-action", "'self'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    }

    /** Directive → its sources. */
    private static Map<String, String> policy(HttpHeaders headers) {
        return Arrays.stream(headers.firstValue("Content-Security-Policy").orElse("").split(";")).map(String::strip)
                .filter(part -> part.contains(" ")).collect(Collectors.toMap(part -> part.substring(0, part.indexOf(' ')), part -> part.substring(part.indexOf(' ') + 1)));
    }

    private static HttpResponse<String> answer(String path) {
        return answer(path, "tech01");
    }

    private static HttpResponse<String> answer(String path, String login) {
        return Api.exchange(HttpRequest.newBuilder(URI.create(RunningProduct.address() + path)).header("Authorization", "Bearer " + Api.token(login))
                .build());
    }
}

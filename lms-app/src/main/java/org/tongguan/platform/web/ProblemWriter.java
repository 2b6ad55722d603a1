package org.tongguan.platform.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.rest.Problem;
import org.tongguan.shared.DomainError;

/** Answers with a problem document from outside the REST layer. */
final class ProblemWriter {
    private static final Jsonb JSON = JsonbBuilder.create();

    private ProblemWriter() {
    }

    static void write(HttpServletRequest request, HttpServletResponse response, DomainError error) throws IOException {
        Locale locale = Texts.nearest(request.getLocale());
        response.setStatus(error.code().kind().status());
        response.setContentType(Problem.JSON);
        response.getOutputStream().write(JSON.toJson(Problem.of(error, locale)).getBytes(StandardCharsets.UTF_8));
    }
}

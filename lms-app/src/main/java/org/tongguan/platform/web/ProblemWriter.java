package org.tongguan.platform.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.rest.PlatformProblem;
import org.tongguan.platform.rest.Problem;

/** Answers with a problem document from outside the REST layer. */
public final class ProblemWriter {
    private static final Jsonb JSON = JsonbBuilder.create();

    private ProblemWriter() {
    }

    /** What was not expected is logged, as in the REST layer; a request that is answered on another thread gets its line here. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        boolean silent = request.getHeader("Accept-Language") == null;
        Problem problem = PlatformProblem.problem(failure, silent ? Texts.CHINESE : Texts.nearest(request.getLocale()));
        response.setStatus(problem.status());
        response.setContentType(Problem.JSON);
        response.getOutputStream().write(JSON.toJson(problem).getBytes(StandardCharsets.UTF_8));
        if (request.isAsyncStarted()) {
            RequestLog.write(request, response, Duration.ZERO);
        }
    }
}

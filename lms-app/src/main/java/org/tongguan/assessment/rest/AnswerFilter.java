package org.tongguan.assessment.rest;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.AnswerService;
import org.tongguan.assessment.AnswerService.Acknowledged;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.NewAnswer;
import org.tongguan.platform.web.ProblemWriter;
import org.tongguan.platform.web.RequestTrace;

/**
 * The short way for answers, before the REST layer and without a thread that waits for the commit: exactly the two calls that the exam's
 * page makes over and over. What looks different goes on to {@link AttemptsResource}, which does the same and describes it.
 *
 * @see "Design decision: docs/adr/0013"
 */
public class AnswerFilter extends HttpFilter {
    private static final Pattern PATH = Pattern.compile("/api/v1/attempts/([1-9][0-9]{0,17})/answers(?:/([0-9]{1,4}))?");
    private static final long serialVersionUID = 1;

    @Inject
    private transient AnswerService answers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String token = request.getHeader(AttemptsResource.TOKEN);
        Matcher path = PATH.matcher(request.getRequestURI());
        boolean one = "PUT".equals(request.getMethod());
        if (token == null || !path.matches() || one == (path.group(2) == null) || !one && !"POST".equals(request.getMethod())
                || !isJson(request.getContentType())) {
            chain.doFilter(request, response);
            return;
        }
        try {
            AttemptBody body = AttemptBody.read(request.getInputStream());
            List<NewAnswer> given = one ? List.of(body.answer(Integer.parseInt(path.group(2)))) : body.answers();
            answer(request, response, new AttemptId(Long.parseLong(path.group(1))), token, given, one);
        } catch (RuntimeException refused) {
            ProblemWriter.write(request, response, refused);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, AttemptId attempt, String token, List<NewAnswer> given,
            boolean one) {
        var saved = answers.save(attempt, token, given);
        AsyncContext context = request.startAsync(request, response);
        context.setTimeout(0);
        RequestTrace trace = RequestTrace.current();
        saved.whenComplete((acknowledged, failure) -> {
            try {
                trace.run(() -> reply(request, response, acknowledged, failure, one));
            } finally {
                context.complete();
            }
        });
    }

    private static void reply(HttpServletRequest request, HttpServletResponse response, @Nullable List<Acknowledged> acknowledged,
            @Nullable Throwable failure, boolean one) throws IOException {
        if (acknowledged == null) {
            ProblemWriter.write(request, response, failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
            return;
        }
        String json = one ? json(acknowledged.get(0))
                : acknowledged.stream().map(AnswerFilter::json).collect(Collectors.joining(",", "{\"answers\":[", "]}"));
        byte[] bytes = json.getBytes(StandardCharsets.US_ASCII);
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static String json(Acknowledged slot) {
        return "{\"slot\":" + slot.slot() + ",\"seq\":" + slot.seq() + "}";
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null && contentType.startsWith("application/json");
    }
}

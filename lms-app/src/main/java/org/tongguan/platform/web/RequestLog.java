package org.tongguan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.tongguan.platform.security.SignedIn;
import org.tongguan.platform.security.signin.SignIn;

/** One line for each request, with the id that error pages show. Files and background calls that nobody would look for are left out. */
final class RequestLog {
    private static final Logger LOG = Logger.getLogger("tongguan.request");
    private static final List<String> SILENT = List.of("/assets/", "/VAADIN/", "/health", "/favicon.ico");
    /** Whoever knows a certificate's code may look the certificate up, so the code stays out of the log. */
    private static final Pattern CODE = Pattern.compile("(/verify/|/verification/).+");

    private RequestLog() {
    }

    /** Queries are left out: they may hold names or codes. */
    static void write(HttpServletRequest request, HttpServletResponse response, Duration took) {
        String path = request.getRequestURI();
        boolean heartbeat = "POST".equals(request.getMethod()) && String.valueOf(request.getQueryString()).contains("v-r=") && response.getStatus() < 400;
        boolean answer = path.startsWith("/api/v1/attempts/") && path.contains("/answers") && response.getStatus() < 400;
        if (heartbeat || answer || SILENT.stream().anyMatch(path::startsWith)) {
            return;
        }
        String user = request.getAttribute(SignIn.USER) instanceof SignedIn caller ? caller.login() : "-";
        LOG.info(() -> "request id=" + RequestTrace.current().id() + " method=" + request.getMethod() + " path=" + clean(path)
                + " status=" + response.getStatus() + " ms=" + took.toMillis() + " user=" + clean(user)
                + " from=" + RequestTrace.current().address());
    }

    /** A path must not be able to write lines or fields of its own. */
    private static String clean(String text) {
        return CODE.matcher(text).replaceFirst("$1…").replaceAll("[\\s=]", "_");
    }
}

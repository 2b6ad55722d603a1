package org.tongguan.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.ConfigProvider;
import org.tongguan.platform.security.RequestUser;
import org.tongguan.platform.security.signin.SignIn;
import org.tongguan.shared.DomainError;

/** Before everything (see {@code web.xml} for the order of filters): gives the request its id, makes the caller known to the thread, and sets the security headers. */
public class RequestFilter extends HttpFilter {
    private static final boolean BEHIND_PROXY = ConfigProvider.getConfig().getOptionalValue("tongguan.behind-proxy", Boolean.class)
            .orElse(false);
    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = newId();
        long begun = System.nanoTime();
        RequestTrace.begin(id, callerAddress(request));
        response.setHeader("X-Request-Id", id);
        SecurityHeaders.set(request, response);
        RequestUser.begin(request);
        try {
            if (request.getAttribute(SignIn.REFUSED) instanceof DomainError refused) {
                ProblemWriter.write(request, response, refused);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            if (!request.isAsyncStarted()) {
                RequestLog.write(request, response, Duration.ofNanos(System.nanoTime() - begun));
            }
            RequestUser.end();
            RequestTrace.end();
        }
    }

    /** Behind the one proxy of the installation its last entry is the caller's address; entries before it are the caller's own claim. */
    private static String callerAddress(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        if (!BEHIND_PROXY || forwarded == null) {
            return request.getRemoteAddr();
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.matches("[0-9a-fA-F:.]{2,45}") ? last : request.getRemoteAddr();
    }

    /** No secret: it only has to be a different one each time. */
    private static String newId() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}

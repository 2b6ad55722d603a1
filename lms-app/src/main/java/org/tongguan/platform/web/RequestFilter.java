package org.tongguan.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.tongguan.platform.security.RequestUser;
import org.tongguan.platform.security.signin.SignInMechanism;
import org.tongguan.shared.DomainError;

/** Before everything: gives the request its id, makes the caller known to the thread, and sets the security headers. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RequestFilter extends HttpFilter {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = newId();
        long begun = System.nanoTime();
        RequestTrace.begin(id, request.getRemoteAddr());
        response.setHeader("X-Request-Id", id);
        SecurityHeaders.set(request, response);
        RequestUser.begin(request);
        try {
            if (request.getAttribute(SignInMechanism.REFUSED) instanceof DomainError refused) {
                ProblemWriter.write(request, response, refused);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            RequestLog.write(request, response, Duration.ofNanos(System.nanoTime() - begun));
            RequestUser.end();
            RequestTrace.end();
        }
    }

    private static String newId() {
        byte[] bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

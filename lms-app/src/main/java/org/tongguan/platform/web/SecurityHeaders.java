package org.tongguan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Headers that tell the browser what it may do (OWASP ASVS 5.0, chapter 3). Flow's bootstrap page needs inline script and style, so only
 * its pages allow them; our own pages do not.
 */
final class SecurityHeaders {
    private static final String COMMON = "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; ";
    private static final String OWN = COMMON + "script-src 'self'; style-src 'self'";
    private static final String FLOW = COMMON + "script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'";

    private SecurityHeaders() {
    }

    static void set(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", LightPages.serves(request.getServletPath()) ? OWN : FLOW);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
}

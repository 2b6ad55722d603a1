package org.tongguan.platform.security.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which addresses are served without signing in; every other page leads to the login page first. */
final class PublicPaths {
    private static final List<String> PREFIXES = List.of("/assets/", "/VAADIN/", "/health", "/openapi", "/api/", "/verify/", "/refused",
            "/favicon.ico", "/robots.txt");

    private PublicPaths() {
    }

    /** Only a page that a browser navigates to is worth a redirect; Flow answers its own background calls. */
    static boolean needSignIn(HttpServletRequest request, String path) {
        boolean page = "GET".equals(request.getMethod()) && request.getParameter("v-r") == null;
        return page && PREFIXES.stream().noneMatch(path::startsWith);
    }
}

package org.tongguan.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The plain pages outside Flow: {@code /exam/…}, {@code /verify/…}, {@code /board/…}, {@code /trial/…} and {@code /refused}. Each is one file under
 * {@code WEB-INF/pages}; what follows the name in the address is read by the page's own script, and where it says {@code {reference}} stands the
 * request's id.
 */
@WebServlet(urlPatterns = {"/exam/*", "/verify/*", "/board/*", "/trial/*", "/refused"})
public class LightPages extends HttpServlet {
    private static final List<String> NAMES = List.of("exam", "verify", "board", "trial", "refused");
    private static final String REFERENCE = "{reference}";
    private static final long serialVersionUID = 1;

    static boolean serves(String servletPath) {
        return NAMES.contains(servletPath.replaceFirst("^/", "")) || servletPath.startsWith("/api");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getServletPath().substring(1);
        try (InputStream page = getServletContext().getResourceAsStream("/WEB-INF/pages/" + name + ".html")) {
            if (page == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Cache-Control", "no-cache");
            String text = new String(page.readAllBytes(), StandardCharsets.UTF_8).replace(REFERENCE, RequestTrace.current().id());
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}

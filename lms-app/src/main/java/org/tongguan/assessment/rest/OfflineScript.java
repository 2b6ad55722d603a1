package org.tongguan.assessment.rest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Serves the exam page's service worker from below {@code /exam/}: a worker may only look after addresses below its own (W3C Service
 * Workers, path restriction), and the other assets lie elsewhere.
 */
@WebServlet("/exam/offline.js")
public class OfflineScript extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream script = getServletContext().getResourceAsStream("/assets/exam/offline.js")) {
            response.setContentType("text/javascript;charset=UTF-8");
            response.setHeader("Cache-Control", "no-cache");
            script.transferTo(response.getOutputStream());
        }
    }
}

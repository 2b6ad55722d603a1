package org.tongguan.platform.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Keeps the session's cookie to TLS where browsers use TLS (OWASP ASVS 5.0, 3.3.1). Their address tells it: behind a proxy that ends TLS
 * the server itself sees plain HTTP. The cookie's other properties stand in {@code web.xml}.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        secure(event.getServletContext().getSessionCookieConfig(), ConfigProvider.getConfig().getValue("tongguan.base-url", String.class));
    }

    static void secure(SessionCookieConfig cookie, String baseUrl) {
        if (baseUrl.toLowerCase(Locale.ROOT).startsWith("https:")) {
            cookie.setSecure(true);
        }
    }
}

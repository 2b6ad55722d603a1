package org.tongguan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.SessionCookieConfig;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionCookieTest {
    private final List<String> calls = new ArrayList<>();
    private final SessionCookieConfig cookie = (SessionCookieConfig) Proxy.newProxyInstance(SessionCookieConfig.class.getClassLoader(),
            new Class<?>[] {SessionCookieConfig.class}, (proxy, method, arguments) -> {
                calls.add(method.getName() + " " + arguments[0]);
                return null;
            });

    @Test
    void travelsOverTlsAloneWhereBrowsersUseIt() {
        SessionCookie.secure(cookie, "https://lms.example.org");

        assertThat(calls).containsExactly("setSecure true");
    }

    @Test
    void travelsOverPlainHttpWhereThereIsNothingElse() {
        SessionCookie.secure(cookie, "http://localhost:8080");

        assertThat(calls).isEmpty();
    }
}

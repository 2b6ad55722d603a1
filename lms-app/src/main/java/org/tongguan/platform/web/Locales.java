package org.tongguan.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tongguan.platform.i18n.Texts;

/** The language a person chose (a cookie), else the product's first language. */
public final class Locales {
    public static final String COOKIE = "tg-lang";

    private Locales() {
    }

    public static Locale of(HttpServletRequest request) {
        return chosen(request).orElse(Texts.CHINESE);
    }

    /** Empty before the first choice in this browser. */
    public static Optional<Locale> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Optional.empty() : Arrays.stream(cookies).filter(cookie -> COOKIE.equals(cookie.getName())).findFirst()
                .map(cookie -> Texts.nearest(Locale.forLanguageTag(cookie.getValue())));
    }

    /** For a year, as the switch in the pages does. */
    public static void choose(HttpServletResponse response, Locale locale) {
        Cookie cookie = new Cookie(COOKIE, Texts.nearest(locale).toLanguageTag());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}

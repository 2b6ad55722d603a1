package org.tongguan.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.tongguan.platform.i18n.Texts;

/** The language a person chose (a cookie), else the product's first language. */
public final class Locales {
    public static final String COOKIE = "tg-lang";

    private Locales() {
    }

    public static Locale of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName())) {
                    return Texts.nearest(Locale.forLanguageTag(cookie.getValue()));
                }
            }
        }
        return Texts.CHINESE;
    }
}

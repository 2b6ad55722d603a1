package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The ends of a session: by the person's own wish, and by a lost cookie. */
@Order(15)
class SignOutIT {
    @Test
    void endsTheSessionHereAndAtTheIdentityProvider() {
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("tech01");
            page.click("#sign-out");
            page.waitForSelector("#username");

            Browser.open(page, "/courses");

            assertThat(page.locator("#password").isVisible()).isTrue();
        }
    }

    @Test
    void aLostSessionCostsNoSecondLogin() {
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("tech01");
            Cookie session = page.context().cookies(RunningProduct.address()).stream()
                    .filter(cookie -> cookie.name.equals("TGSESSION")).findFirst().orElseThrow();
            assertThat(session.httpOnly).isTrue();
            assertThat(String.valueOf(session.sameSite)).isEqualToIgnoringCase("lax");
            page.context().clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("TGSESSION"));

            Browser.open(page, "/courses");

            page.waitForSelector(".tg-view");
            assertThat(page.url()).endsWith("/courses");
        }
    }
}

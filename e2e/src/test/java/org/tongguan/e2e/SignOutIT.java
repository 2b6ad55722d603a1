package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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

            isSignedOut(page);
        }
    }

    @Test
    void aLostSessionCostsNoSecondLogin() {
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("tech01");
            Cookie session = Browser.session(page);
            assertThat(session.httpOnly).isTrue();
            assertThat(String.valueOf(session.sameSite)).isEqualToIgnoringCase("lax");
            Browser.loseSession(page);

            Browser.open(page, "/courses");

            page.waitForSelector(".tg-view");
            assertThat(page.url()).endsWith("/courses");
        }
    }

    /** The identity provider cannot tell whose wish it is, so it asks, in the person's language. */
    @Test
    void alsoOfAPersonWhoseSessionHereIsLost() {
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("tech01", Browser.Size.DESKTOP, "en");
            Browser.loseSession(page);
            page.click("#sign-out");
            assertThat(page.locator("main")).containsText("Do you want to log out?");
            page.click("#kc-logout");

            isSignedOut(page);
        }
    }

    private static void isSignedOut(Page page) {
        page.waitForSelector("#username");
        Browser.open(page, "/courses");
        assertThat(page.locator("#password")).isVisible();
    }
}

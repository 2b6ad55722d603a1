package org.tongguan.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A real Chromium. Each person gets a window with a session of their own. */
final class Browser implements AutoCloseable {
    /** The sizes that every screen is looked at in, in CSS pixels. */
    enum Size {
        DESKTOP(1366, 768), PHONE(390, 844);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** A server that has just been started takes its time, and so does one that five browsers use at once. */
    private static final int PATIENCE_MILLIS = 90_000;

    /** One login of an account at a time: Keycloak refuses a second one that comes while it looks at the first, as if it were a guess. */
    private static final Map<String, Object> LOGINS = new ConcurrentHashMap<>();

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private final Playwright playwright = Chromium.playwright();
    private final com.microsoft.playwright.Browser chromium;

    Browser() {
        chromium = Chromium.launch(playwright);
    }

    /** A new window without a session, in Chinese unless another language is named. */
    BrowserContext window(Size size, String language) {
        return window(size, language, false);
    }

    private BrowserContext window(Size size, String language, boolean touch) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(size.width, size.height).setLocale(language).setTimezoneId("Asia/Shanghai").setAcceptDownloads(true)
                .setHasTouch(touch).setIsMobile(touch));
        context.addCookies(List.of(new Cookie("tg-lang", language).setUrl(RunningProduct.address())));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    /** A window in which this account has gone through the real login page. */
    Page signedIn(String login, Size size, String language) {
        Page page = window(size, language).newPage();
        page.navigate(RunningProduct.address() + "/");
        signIn(page, login);
        return page;
    }

    /** A phone that is worked with a finger. */
    Page onPhone(String login) {
        Page page = window(Size.PHONE, "zh-CN", true).newPage();
        page.navigate(RunningProduct.address() + "/");
        signIn(page, login);
        return page;
    }

    Page signedIn(String login) {
        return signedIn(login, Size.DESKTOP, "zh-CN");
    }

    static void signIn(Page page, String login) {
        page.fill("#username", login);
        page.fill("#password", RunningProduct.PASSWORD);
        synchronized (LOGINS.computeIfAbsent(login, one -> new Object())) {
            page.click("#kc-login");
            page.waitForURL(RunningProduct.address() + "/**");
        }
        page.waitForSelector("vaadin-app-layout");
    }

    /** The cookie that stands for the session here. */
    static Cookie session(Page page) {
        return page.context().cookies(RunningProduct.address()).stream().filter(cookie -> cookie.name.equals("TGSESSION")).findFirst().orElseThrow();
    }

    /** As when the application has been started anew: the session here is gone, that at the identity provider is not. */
    static void loseSession(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("TGSESSION"));
    }

    /** Opens a view or page of the product and waits until it has drawn itself. */
    static void open(Page page, String path) {
        page.navigate(RunningProduct.address() + path);
        page.waitForLoadState();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}

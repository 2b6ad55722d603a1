package org.tongguan.e2e;

import com.microsoft.playwright.Page;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Each screen at desk and phone size: axe finds nothing serious or critical, nothing is cut off sideways, and a picture is kept. */
@Order(50)
class ScreensIT {
    /** A browser for each size, at the same time: half of a look is waiting. */
    @Test
    void areAccessibleAtBothSizes() {
        SoftAssertions all = new SoftAssertions();
        Stream.of(Browser.Size.values()).map(size -> CompletableFuture.supplyAsync(() -> lookAtAll(size), command -> new Thread(command).start()))
                .toList().stream().map(CompletableFuture::join).forEach(looks -> all.assertThat(looks.errorsCollected()).isEmpty());
        all.assertAll();
    }

    private static SoftAssertions lookAtAll(Browser.Size size) {
        SoftAssertions looks = new SoftAssertions();
        try (Browser browser = new Browser()) {
            lookAtTheDoor(browser, size, looks);
            for (String login : Accounts.ROLES.keySet()) {
                Page page = browser.signedIn(login, size, "zh-CN");
                Screens.VIEWS.stream().filter(view -> shows(login, view)).forEach(view -> {
                    Browser.open(page, view.address());
                    page.waitForSelector(".tg-view");
                    Look.at(page, view.name() + "-" + login, size, looks);
                });
                Screens.PLAIN.stream().filter(plain -> plain.login().equals(login)).forEach(plain -> {
                    Browser.open(page, plain.address());
                    page.waitForSelector(plain.ready());
                    Look.at(page, plain.name(), size, looks);
                });
                page.context().close();
            }
        }
        return looks;
    }

    /** The identity provider's pages, which are in the product's look: into a session, and out of one that is lost here. */
    private static void lookAtTheDoor(Browser browser, Browser.Size size, SoftAssertions looks) {
        Page page = browser.window(size, "zh-CN").newPage();
        Browser.open(page, "/");
        page.waitForSelector("#username");
        Look.at(page, "login", size, looks);
        Browser.signIn(page, Accounts.ROLES.keySet().iterator().next());
        Browser.loseSession(page);
        Browser.open(page, "/logout");
        page.waitForSelector("#kc-logout");
        Look.at(page, "logout", size, looks);
        page.context().close();
    }

    /** The start page is another one for each role; every other view is looked at once, as the first account that may open it. */
    private static boolean shows(String login, Screens.View view) {
        return view.roles().isEmpty() || login.equals(Accounts.ROLES.keySet().stream()
                .filter(account -> Accounts.holdsOneOf(account, view.roles())).findFirst().orElseThrow());
    }
}

package org.tongguan.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Each screen at desk and phone size: axe finds nothing serious or critical, nothing is cut off sideways, and a picture is kept. */
@Order(50)
class ScreensIT {
    private static final List<String> GRAVE = List.of("serious", "critical");
    private static final int SETTLE_MILLIS = 700;

    @Test
    void areAccessibleAtBothSizes() {
        SoftAssertions all = new SoftAssertions();
        try (Browser browser = new Browser()) {
            for (Browser.Size size : Browser.Size.values()) {
                for (String login : Accounts.ROLES.keySet()) {
                    Page page = browser.signedIn(login, size, "zh-CN");
                    Screens.VIEWS.stream().filter(view -> shows(login, view)).forEach(view -> {
                        Browser.open(page, view.address());
                        page.waitForSelector(".tg-view");
                        look(page, view.name() + "-" + login, size, all);
                    });
                    Screens.PLAIN.stream().filter(plain -> plain.login().equals(login)).forEach(plain -> {
                        Browser.open(page, plain.address());
                        page.waitForSelector(plain.ready());
                        look(page, plain.name(), size, all);
                    });
                    page.context().close();
                }
            }
        }
        all.assertAll();
    }

    /** The start page is another one for each role; every other view is looked at once, as the first account that may open it. */
    private static boolean shows(String login, Screens.View view) {
        return view.roles().isEmpty() || login.equals(Accounts.ROLES.keySet().stream()
                .filter(account -> Accounts.holdsOneOf(account, view.roles())).findFirst().orElseThrow());
    }

    private static void look(Page page, String name, Browser.Size size, SoftAssertions all) {
        page.waitForTimeout(SETTLE_MILLIS);
        String file = name + "-" + size.name().toLowerCase(Locale.ROOT);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("screens"), file + ".png")));
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            if (GRAVE.contains(rule.getImpact())) {
                rule.getNodes().forEach(node -> all.fail("%s: %s (%s) at %s", file, rule.getId(), rule.getImpact(), node.getHtml()));
            }
        }
        int wider = (int) page.evaluate("document.scrollingElement.scrollWidth - document.documentElement.clientWidth");
        all.assertThat(wider).as("%s: pixels beyond the right edge", file).isLessThanOrEqualTo(0);
    }
}

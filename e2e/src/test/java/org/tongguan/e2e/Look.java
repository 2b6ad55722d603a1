package org.tongguan.e2e;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;

/** A look at a screen: axe finds nothing serious or critical, nothing is cut off sideways, and a picture is kept. */
final class Look {
    private static final List<String> GRAVE = List.of("serious", "critical");
    private static final int SETTLE_MILLIS = 700;

    private Look() {
    }

    static void at(Page page, String name, Browser.Size size, SoftAssertions all) {
        page.waitForTimeout(SETTLE_MILLIS);
        String file = name + "-" + size.name().toLowerCase(Locale.ROOT);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("screens"), file + ".png")));
        for (Rule rule : axe(page).analyze().getViolations()) {
            if (GRAVE.contains(rule.getImpact())) {
                rule.getNodes().forEach(node -> all.fail("%s: %s (%s) at %s", file, rule.getId(), rule.getImpact(), node.getHtml()));
            }
        }
        int wider = (int) page.evaluate("document.scrollingElement.scrollWidth - document.documentElement.clientWidth");
        all.assertThat(wider).as("%s: pixels beyond the right edge", file).isLessThanOrEqualTo(0);
    }

    /** In the page itself: no page of ours has a frame, and the way through frames takes four times as long. Only violations are told in full. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }
}

package org.tongguan.e2e.load;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.tongguan.e2e.Chromium;

/** How soon a browser shows a paper that can be answered, from the moment the server's reply to the start has arrived. */
final class PageSpeed implements AutoCloseable {
    /** Notes when the first question has been drawn: the frame after the one in which it was put on the page. */
    private static final String WATCH = """
            (() => {
              const look = () => document.querySelector('.x-question')
                ? requestAnimationFrame(() => { window.tgUsable = performance.now(); }) : requestAnimationFrame(look);
              look();
            })()""";
    private static final String TOOK = """
            () => window.tgUsable
              - performance.getEntriesByType('resource').find((entry) => entry.name.endsWith('/attempts')).responseEnd""";

    private final Playwright playwright = Chromium.playwright();
    private final Browser chromium = Chromium.launch(playwright);
    private final String page;

    /** @param page the exam's page with host */
    PageSpeed(String page) {
        this.page = page;
    }

    /**
     * The median of one start each.
     *
     * @param bearers people who have not begun yet
     * @param slower  so many times slower than this machine, as a phone is
     * @return milliseconds
     */
    double millis(List<String> bearers, double slower) {
        double[] each = bearers.stream().mapToDouble(bearer -> once(bearer, slower)).sorted().toArray();
        return each[each.length / 2];
    }

    private double once(String bearer, double slower) {
        try (BrowserContext window = chromium.newContext(new Browser.NewContextOptions().setLocale("zh-CN")
                .setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + bearer)))) {
            Page opened = window.newPage();
            opened.addInitScript(WATCH);
            JsonObject rate = new JsonObject();
            rate.addProperty("rate", slower);
            CDPSession session = window.newCDPSession(opened);
            session.send("Emulation.setCPUThrottlingRate", rate);
            opened.navigate(page);
            opened.click("#start");
            opened.waitForFunction("() => window.tgUsable");
            return ((Number) opened.evaluate(TOOK)).doubleValue();
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}

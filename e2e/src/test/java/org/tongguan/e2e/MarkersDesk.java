package org.tongguan.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;

/** The marking screen, used by one marker who sees answers and not whose they are. */
final class MarkersDesk {
    private final Page page;
    private final long exam;

    MarkersDesk(Page page, long exam) {
        this.page = page;
        this.exam = exam;
    }

    /** The figures of the exam's queue by their labels. */
    Map<String, String> queue() {
        Browser.open(page, "/marking");
        page.waitForSelector("#queue-" + exam);
        Map<String, String> figures = new LinkedHashMap<>();
        for (Locator tile : page.locator("#queue-" + exam + " .tg-stat").all()) {
            String[] lines = tile.innerText().strip().split("\\n+");
            figures.put(lines[0].strip(), lines[1].strip());
        }
        return figures;
    }

    void askForASecondMarker() {
        queue();
        page.locator("#second-" + exam + " input").check();
        page.waitForSelector("text=已改为两人评阅");
    }

    /** Opens the list of single responses. @param all also those that this marker has not marked */
    void openResponses(boolean all) {
        queue();
        page.click("#responses-" + exam);
        page.waitForSelector("#response-code");
        if (all) {
            page.locator("#responses-all input").check();
            page.waitForURL("**all=true*");
        }
    }

    /**
     * Marks until nothing is left for this marker.
     *
     * @param marks by the first sign of the answer, which names its writer, percent by rubric line; of an essay and of a case
     * @return how many were marked
     */
    int markAll(Map<String, Map<String, String>> essays, Map<String, Map<String, String>> cases, SoftAssertions looks) {
        queue();
        page.click("#start-" + exam);
        Set<Boolean> seen = new HashSet<>();
        for (int marked = 0;; marked++) {
            page.waitForSelector(".tg-marking, .tg-empty");
            if (page.locator(".tg-marking").count() == 0) {
                return marked;
            }
            boolean essay = page.locator("#line-view").count() > 0;
            if (seen.add(essay)) {
                look("marking-" + (essay ? "essay" : "case"), looks);
            }
            String title = page.locator(".tg-view h1").innerText();
            String answer = page.locator(".tg-marking .tg-written").allInnerTexts().stream().filter(text -> text.contains("卷：")).findFirst().orElseThrow();
            (essay ? essays : cases).get(answer.substring(0, 1)).forEach((line, percent) -> page.fill("[id='line-" + line + "'] input", percent));
            page.click("#hand-in");
            page.waitForCondition(() -> !page.locator(".tg-view h1").innerText().equals(title));
        }
    }

    private void look(String name, SoftAssertions looks) {
        Look.at(page, name, Browser.Size.DESKTOP, looks);
        page.setViewportSize(Browser.Size.PHONE.width, Browser.Size.PHONE.height);
        Look.at(page, name, Browser.Size.PHONE, looks);
        page.setViewportSize(Browser.Size.DESKTOP.width, Browser.Size.DESKTOP.height);
    }
}

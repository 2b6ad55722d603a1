package org.tongguan.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;

/** The view for importing a roster, used as an administrator uses it. */
final class RosterPage {
    private final Page page;

    RosterPage(Page page) {
        this.page = page;
        Browser.open(page, "/roster-import");
        page.waitForSelector("vaadin-upload");
    }

    /** @param files content by name */
    RosterPage choose(Map<String, byte[]> files) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(files.entrySet().stream()
                .map(file -> new FilePayload(file.getKey(), "application/octet-stream", file.getValue())).toArray(FilePayload[]::new));
        return this;
    }

    RosterPage chooseCsv(Map<String, byte[]> sheets) {
        return choose(Map.of("部门.csv", sheets.get("departments"), "人员.csv", sheets.get("people")));
    }

    RosterPage awaitPreview() {
        page.waitForSelector("#roster-confirm");
        return this;
    }

    /** The figure for people of a kind, as the preview's tiles name it. */
    Locator figure(String kind) {
        return page.locator(".tg-roster-figures .tg-stat", new Page.LocatorOptions().setHas(page.locator(".tg-stat-label:text-is('" + kind + "')")))
                .locator(".tg-stat-figure");
    }

    Locator row(String text) {
        return page.locator("vaadin-tabsheet tr, .tg-card > .tg-scroll tr", new Page.LocatorOptions().setHasText(text));
    }

    RosterPage tab(String kind) {
        page.click("vaadin-tab:has-text('" + kind + "')");
        return this;
    }

    RosterPage confirm() {
        page.click("#roster-confirm");
        page.click("[slot=confirm-button]");
        return this;
    }

    Locator text() {
        return page.locator(".tg-view");
    }

    Page page() {
        return page;
    }
}

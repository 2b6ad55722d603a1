package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form on which a roadshow is planned. Fields have the names that faults have for them: {@code title.zh}, {@code entries[2].presenter}. */
final class RoadshowForm {
    private static final Pattern EVENT = Pattern.compile("/roadshows/(\\d+)");
    private static final Pattern ENTRY = Pattern.compile("entries\\[(\\d+)]\\.(.+)");

    private final Page page;

    private RoadshowForm(Page page) {
        this.page = page;
        page.waitForSelector("#save-plan");
    }

    /** By the button on the list of events. */
    static RoadshowForm create(Page page) {
        Browser.open(page, "/roadshows");
        page.click("#plan-roadshow");
        return new RoadshowForm(page);
    }

    /** By the button on the event's page. */
    static RoadshowForm change(Page page, long roadshow) {
        Browser.open(page, "/roadshows/" + roadshow);
        page.click("#roadshow-change");
        return new RoadshowForm(page);
    }

    RoadshowForm fill(String name, String text) {
        Locator input = field(name).locator("input, textarea").first();
        input.fill(text);
        input.press("Tab");
        return this;
    }

    RoadshowForm starts(String date, String time) {
        Locator picker = field("startsAt");
        picker.locator("vaadin-date-picker input").fill(date);
        picker.locator("vaadin-date-picker input").press("Enter");
        picker.locator("vaadin-time-picker input").fill(time);
        picker.locator("vaadin-time-picker input").press("Enter");
        picker.locator("vaadin-time-picker input").press("Tab");
        return this;
    }

    /** Finds by what is typed and takes the one person found. */
    RoadshowForm choose(String name, String typed, String found) {
        look(name, typed, found).click();
        field(name).locator("input").first().press("Escape");
        return this;
    }

    /** What is found stands in the list that opens. */
    Locator look(String name, String typed, String found) {
        Locator input = field(name).locator("input").first();
        input.click();
        input.fill(typed);
        Locator item = page.locator("vaadin-combo-box-item:visible:has-text('" + found + "'), vaadin-multi-select-combo-box-item:visible:has-text('" + found
                + "')");
        assertThat(item).hasCount(1);
        return item;
    }

    RoadshowForm addEntry() {
        int before = page.locator("[data-row]").count();
        page.click("#add-entry");
        assertThat(page.locator("[data-row]")).hasCount(before + 1);
        return this;
    }

    RoadshowForm press(int row, String act) {
        page.click("[data-row='" + row + "'] [data-act='" + act + "']");
        return this;
    }

    /** What is told at each field that is marked, by its name. */
    Map<String, String> refusal() {
        page.click("#save-plan");
        page.waitForSelector("#not-saved p");
        Map<String, String> told = new TreeMap<>();
        for (Locator field : page.locator("[data-field][invalid]").all()) {
            Object row = field.evaluate("field => field.closest('[data-row]')?.dataset.row ?? ''");
            String name = field.getAttribute("data-field");
            told.put(row.toString().isEmpty() ? name : "entries[" + row + "]." + name, field.locator("[slot=error-message]").last().innerText());
        }
        return told;
    }

    /** The event's page is there. @return which event */
    long save() {
        page.click("#save-plan");
        page.waitForURL(EVENT.asPredicate());
        page.waitForSelector("#roadshow-open");
        Matcher found = EVENT.matcher(page.url());
        found.find();
        return Long.parseLong(found.group(1));
    }

    Locator field(String name) {
        Matcher entry = ENTRY.matcher(name);
        return entry.matches() ? page.locator("[data-row='" + entry.group(1) + "'] [data-field='" + entry.group(2) + "']")
                : page.locator("[data-field='" + name + "']").first();
    }
}

package org.tongguan.e2e;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ElementState;

/** The screen on which items of exams are corrected. */
final class RulingPage {
    private RulingPage() {
    }

    /** Chooses exam and item. The first exam's form shows at first, and gives way to that of the exam chosen. */
    static void open(Page trainer, String exam, String item) {
        Browser.open(trainer, "/rulings");
        ElementHandle first = trainer.waitForSelector("#ruling-item");
        Locator chosen = trainer.locator("#ruling-exam input");
        trainer.waitForCondition(() -> !chosen.inputValue().isEmpty());
        if (!chosen.inputValue().equals(exam)) {
            choose(trainer, "#ruling-exam", exam);
            first.waitForElementState(ElementState.HIDDEN);
        }
        choose(trainer, "#ruling-item", item);
    }

    private static void choose(Page page, String box, String text) {
        page.click(box + " input");
        page.fill(box + " input", text);
        page.locator("vaadin-combo-box-item:visible:has-text('" + text + "')").first().click();
    }
}

package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A pass mark set in the product by a panel of one, in the two rounds of the modified Angoff method. */
@Order(153)
class PanelIT {
    private static final Api TRAINER = Api.as("trainer01");

    @Test
    void setsThePassMarkInTwoRounds() {
        SoftAssertions looks = new SoftAssertions();
        Api.Answer created = TRAINER.post("/exam-plans", """
                {"title":{"zh":"定合格线"},"course":"%s","rows":[{"competence":"*","type":"true-false","count":4}],"minutes":30,"passPercent":60}"""
                .formatted(Study.course("leader01")));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        long exam = created.json().path("exam").path("id").asLong();
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("trainer01");
            Browser.open(page, "/exam-panel/" + exam);
            Locator fields = page.locator("[data-label^='第一轮（'] input");
            assertThat(fields.first()).isVisible();
            int items = fields.count();
            assertThat(items).isGreaterThanOrEqualTo(4);
            fields.first().fill("140");
            page.click("vaadin-button:has-text('保存')");
            page.waitForSelector("vaadin-notification-card");
            assertThat(fields.first()).hasValue("140");

            estimate(page, fields, "80");
            assertThat(page.locator("[data-label^='第二轮（'] input")).hasCount(items);
            assertThat(page.locator(".tg-stat").first()).containsText("80.00%");
            Look.at(page, "panel-second-round", Browser.Size.DESKTOP, looks);
            page.locator("[data-label^='第二轮（'] input").first().scrollIntoViewIfNeeded();
            estimate(page, page.locator("[data-label^='第二轮（'] input"), "70");
            assertThat(page.locator(".tg-stat").nth(1)).containsText("70.00%");

            page.click("vaadin-button:has-text('采用')");
            page.locator("vaadin-confirm-dialog-overlay vaadin-button[slot=confirm-button], vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .first().click();
            Eventually.is("the pass mark is the panel's", () -> TRAINER.get("/exam-plans/" + exam).json().path("plan").path("passPercent").asDouble() == 70);
        }
        looks.assertAll();
    }

    private static void estimate(Page page, Locator fields, String percent) {
        for (Locator field : fields.all()) {
            field.fill(percent);
            field.press("Tab");
        }
        page.click("vaadin-button:has-text('保存')");
    }
}

package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An officer takes a certificate back, with a reason; holder, public and auditor see it. */
@Order(65)
class RevocationIT {
    private static final String HOLDER = "trainer01";
    private static final String REASON = "冒名代考，经核查属实";

    @Test
    void aRevokedCertificateIsVoidForEveryone() {
        SoftAssertions looks = new SoftAssertions();
        try (Browser browser = new Browser()) {
            Page holder = browser.signedIn(HOLDER);
            Study.complete(HOLDER);
            new ExamPage(holder).open(ExamPage.examOf(HOLDER)).start().answerAll(new AnswerKeys(Study.course(HOLDER))).submit();
            JsonNode certificate = Api.as(HOLDER).get("/certificates").json().path(0);
            String serial = certificate.path("serial").asText();
            assertThat(verification(browser, certificate)).containsText("证书有效");
            assertThat(Api.as(HOLDER).get("/exams?sittable=true").json().path("total").asInt()).as("a pass that stands ends it").isZero();
            outOfScope(browser, certificate);

            Page officer = browser.signedIn("officer01");
            Browser.open(officer, "/issued-certificates?q=" + serial);
            officer.click("#revoke-" + certificate.path("id").asText());
            Locator confirm = officer.locator("#revocation-confirm");
            assertThat(confirm).isDisabled();
            officer.fill("#revocation-reason textarea", REASON);
            assertThat(confirm).isEnabled();
            officer.screenshot(new Page.ScreenshotOptions().setPath(java.nio.file.Path.of(System.getProperty("screens"), "revocation.png")));
            confirm.click();
            Locator row = officer.locator("tbody tr", new Page.LocatorOptions().setHasText(serial));
            assertThat(row).containsText("已吊销");
            assertThat(row).containsText(REASON);
            assertThat(row.locator("vaadin-button")).hasCount(0);
            Look.at(officer, "issued-certificates-revoked", Browser.Size.DESKTOP, looks);

            assertThat(verification(browser, certificate)).containsText("证书已吊销");
            Browser.open(holder, "/certificates");
            assertThat(holder.locator(".tg-view")).containsText("吊销理由：" + REASON);
            assertThat(holder.locator("a[href*='/pdf']")).hasCount(0);
            Look.at(holder, "certificates-revoked", Browser.Size.DESKTOP, looks);
            holder.setViewportSize(Browser.Size.PHONE.width, Browser.Size.PHONE.height);
            Look.at(holder, "certificates-revoked", Browser.Size.PHONE, looks);
            audited(certificate);
            JsonNode again = Api.as(HOLDER).get("/exams?sittable=true").json().path("items").path(0);
            assertThat(again.path("state").asText()).as("who lost the certificate may earn another").isEqualTo("ready");
            assertThat(again.path("left").asInt()).isEqualTo(again.path("attempts").asInt());
        }
        looks.assertAll();
    }

    private static Locator verification(Browser browser, JsonNode certificate) {
        Page stranger = browser.window(Browser.Size.PHONE, "zh-CN").newPage();
        stranger.navigate(RunningProduct.address() + certificate.path("verify").asText());
        return stranger.locator("#result");
    }

    /** An officer of another district neither finds the certificate nor may revoke it over REST. */
    private static void outOfScope(Browser browser, JsonNode certificate) {
        Page other = browser.signedIn("officer02");
        Browser.open(other, "/issued-certificates?q=" + certificate.path("serial").asText());
        assertThat(other.locator(".tg-view")).containsText("没有符合条件的证书");
        Api.Answer answer = Api.as("officer02").post("/certificates/" + certificate.path("id").asText() + "/revocation", "{\"reason\":\"x\"}");
        assertThat(answer.code()).isEqualTo("access.out-of-scope");
    }

    private static void audited(JsonNode certificate) {
        String entry = Api.as("auditor01").get("/audit?action=certificate.revoked&subjectType=certificate&subjectId=" + certificate.path("id").asText()).body();
        assertThat(entry).contains(REASON).contains("officer01").contains(certificate.path("serial").asText());
    }
}

package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An exam that asks for Safe Exam Browser asks again when its candidate goes on without the attempt's token. */
@Order(152)
class SafeBrowserIT {
    private static final String CANDIDATE = "leader01";
    private static final String KEY = "ab".repeat(32);
    private static final String HASH = "X-SafeExamBrowser-ConfigKeyHash";

    @Test
    void isAskedForAtTheStartAndWhenOneGoesOnElsewhere() throws NoSuchAlgorithmException {
        SmallExam exam = SmallExam.open("专用浏览器测验", Study.course(CANDIDATE), List.of("YC00001"), ",\"browserKeys\":[\"" + KEY + "\"]");
        String page = RunningProduct.address() + "/exam/" + exam.id();

        assertThat(exam.start(Api.as(CANDIDATE)).code()).isEqualTo("exam.browser-needed");
        Api.Answer started = exam.start(Api.as(CANDIDATE).with(HASH, hash(page + KEY)));
        assertThat(started.status()).as(started.body()).isEqualTo(201);
        String attempt = "/attempts/" + started.json().path("attempt").asLong();

        assertThat(Api.as(CANDIDATE).get(attempt).code()).isEqualTo("exam.browser-needed");
        assertThat(Api.as(CANDIDATE).with(HASH, hash(page + "cd".repeat(32))).get(attempt).code()).isEqualTo("exam.browser-needed");
        Api.Answer again = Api.as(CANDIDATE).with(HASH, hash(page + KEY)).get(attempt);
        assertThat(again.json().path("token").asText()).as(again.body()).isNotEmpty();
        assertThat(Api.as(CANDIDATE).with("X-Attempt-Token", started.json().path("token").asText()).get(attempt).status()).isEqualTo(200);
    }

    /** As versions do that make the hash only when the page asks for it; there is no Safe Exam Browser for this machine. */
    @Test
    void itsHashComesFromThePageWhereTheBrowserSendsNone() throws NoSuchAlgorithmException {
        SmallExam exam = SmallExam.open("专用浏览器页面测验", Study.course(CANDIDATE), List.of("YC00001"), ",\"browserKeys\":[\"" + KEY + "\"]");
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(CANDIDATE);
            ExamPage sitting = new ExamPage(page);
            sitting.open(exam.id());
            page.locator("#start").click();
            PlaywrightAssertions.assertThat(page.locator("#notice")).containsText("Safe Exam Browser");
            page.addInitScript("window.SafeExamBrowser = { security: { updateKeys(made) { this.configKey = '"
                    + hash(RunningProduct.address() + "/exam/" + exam.id() + KEY) + "'; setTimeout(made, 50); } } };");
            sitting.open(exam.id());
            page.locator("#start").click();
            page.waitForSelector("[data-question]");
        }
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}

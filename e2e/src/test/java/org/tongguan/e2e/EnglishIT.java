package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A trainee's way in English on a phone: course, exam, certificate, verification and record, each screen looked at; and a trainer's bank. */
@Order(60)
class EnglishIT {
    private static final String LEADER = "supervisor01";
    private static final Browser.Size PHONE = Browser.Size.PHONE;

    @Test
    void theTraineesWayIsInEnglishToo() {
        SoftAssertions all = new SoftAssertions();
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(LEADER, PHONE, "en");
            Look.at(page, "english-start", PHONE, all);
            String course = Study.course(LEADER);
            Study.read(page, course);
            Look.at(page, "english-course-completed", PHONE, all);
            sit(page, course, all);

            Browser.open(page, "/certificates");
            assertThat(page.locator(".tg-view")).containsText("Certificate");
            Look.at(page, "english-certificates", PHONE, all);
            String verification = page.locator("a[href*='verify/']").getAttribute("href").replaceFirst(".*verify/", "/verify/");
            page.navigate(RunningProduct.address() + verification);
            assertThat(page.locator("#result")).containsText("Valid");
            Look.at(page, "english-verification", PHONE, all);

            Browser.open(page, "/record");
            page.waitForSelector(".tg-view");
            Assertions.assertThat(page.locator(".tg-view").innerText()).contains("Exam").doesNotContain("通关考试").doesNotContain("!");
            Look.at(page, "english-record", PHONE, all);
        }
        all.assertAll();
    }

    @Test
    void aTrainerFindsQuestionsByEnglishWordsAndReadsThemInEnglish() {
        SoftAssertions all = new SoftAssertions();
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("trainer01", Browser.Size.DESKTOP, "en");
            Browser.open(page, "/questions?q=personal%20information");
            assertThat(page.locator("vaadin-grid .tg-record-link > a").first()).containsText(Pattern.compile("personal information", Pattern.CASE_INSENSITIVE));
            Look.at(page, "english-questions", Browser.Size.DESKTOP, all);
        }
        all.assertAll();
    }

    private static void sit(Page page, String course, SoftAssertions all) {
        ExamPage exam = new ExamPage(page).open(ExamPage.examOf(LEADER));
        page.waitForSelector("#start");
        Look.at(page, "english-exam-rules", PHONE, all);
        exam.start();
        Look.at(page, "english-exam-question", PHONE, all);
        exam.answerAll(new AnswerKeys(course));
        page.click("#review");
        page.waitForSelector("#submit");
        Look.at(page, "english-exam-review", PHONE, all);
        page.click("#submit");
        page.click("#confirm-submit");
        page.waitForSelector("#receipt");
        Assertions.assertThat(exam.passed()).isTrue();
        Look.at(page, "english-exam-receipt", PHONE, all);
    }
}

package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What the plan page says when the bank changes behind an exam's back. */
@Order(154)
class PlanPageIT {
    private static final Api TRAINER = Api.as("trainer01");
    private static final String COURSE = Study.course("leader01");

    /** A question of another course stands for one that was corrected, of which the bank holds another version now. */
    @Test
    void saysThatFixedFormsAreOutOfDateAndDrawsThemAnew() throws SQLException {
        long exam = plan("true-false", 2);
        move(exam, "announce");
        assertThat(outdated(exam)).isZero();
        try (Connection database = RunningProduct.database(); Statement statement = database.createStatement()) {
            statement.executeUpdate("""
                    UPDATE exam SET forms = CONCAT((SELECT MIN(current_version_id) FROM question WHERE course_key <> '%s'),
                        SUBSTRING(forms, LOCATE('@', forms))) WHERE id = %d""".formatted(COURSE, exam));
        }
        assertThat(outdated(exam)).isEqualTo(1);
        try (Browser browser = new Browser()) {
            SoftAssertions looks = new SoftAssertions();
            Page trainer = browser.signedIn("trainer01");
            Browser.open(trainer, "/exam-plans/" + exam);
            assertThat(trainer.locator("#forms-outdated")).containsText("固定试卷中有 1 道题");
            assertThat(trainer.locator("#exam-state a[href^='exam-panel']")).hasCount(1);
            Look.at(trainer, "ExamPlanView-outdated", Browser.Size.DESKTOP, looks);
            for (String move : new String[] {"withdraw", "announce"}) {
                trainer.click("#move-" + move);
                trainer.click("[slot=confirm-button]");
                trainer.waitForSelector("#exam-state[data-phase=" + (move.equals("withdraw") ? "draft" : "scheduled") + "]");
            }
            assertThat(trainer.locator("#forms-outdated")).hasCount(0);
            assertThat(outdated(exam)).isZero();
            Page officer = browser.signedIn("officer01");
            Browser.open(officer, "/exam-plans/" + exam);
            assertThat(officer.locator("#exam-state a[href^='exam-room']")).hasCount(1);
            assertThat(officer.locator("#exam-state a[href^='exam-panel']")).hasCount(0);
            looks.assertAll();
        }
        move(exam, "withdraw");
    }

    /** The page was opened while the bank had the only essay. */
    @Test
    void saysInWordsWhatTheBankLacksAndCountsTheBlueprintAnew() throws SQLException {
        long exam = plan("essay", 0);
        long essay = TRAINER.get("/questions?bank=" + COURSE + "&type=essay&status=ready").json().path("items").path(0).path("id").asLong();
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("trainer01");
            Browser.open(page, "/exam-plans/" + exam);
            assertThat(page.locator("#feasibility")).containsText("题库充足");
            set(essay, "draft");
            page.click("#move-announce");
            page.click("[slot=confirm-button]");
            assertThat(page.locator("vaadin-notification-card").first()).containsText("“不限 · 论述题”需要 1 题，题库只能提供 0 题");
            assertThat(page.locator("vaadin-notification-card").first()).not().containsText("essay");
            assertThat(page.locator("#feasibility")).containsText("“不限 · 论述题”需要 1 题");
        } finally {
            set(essay, "ready");
        }
    }

    private static void set(long question, String status) throws SQLException {
        try (Connection database = RunningProduct.database(); Statement statement = database.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE question SET status = '" + status + "' WHERE id = " + question)).isEqualTo(1);
        }
    }

    private static long plan(String type, int forms) {
        Instant opens = Instant.now().plus(Duration.ofDays(20));
        Api.Answer created = TRAINER.post("/exam-plans", """
                {"title":{"zh":"题库变化"},"course":"%s","rows":[{"type":"%s","count":1}],"invited":["YC00001"],"forms":%d,"opensAt":"%s"}"""
                .formatted(COURSE, type, forms, opens));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return created.json().path("exam").path("id").asLong();
    }

    private static void move(long exam, String move) {
        Api.Answer moved = TRAINER.post("/exam-plans/" + exam + "/moves", "{\"move\":\"" + move + "\"}");
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    }

    private static int outdated(long exam) {
        return TRAINER.get("/exam-plans/" + exam).json().path("outdatedQuestions").asInt();
    }
}

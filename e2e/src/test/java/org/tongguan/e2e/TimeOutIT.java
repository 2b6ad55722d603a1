package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The time of a running attempt ends while its candidate does nothing: the server seals, marks and gives the receipt by itself. */
@Order(35)
class TimeOutIT {
    private static final String CANDIDATE = "tech01";
    private static final int ANSWERED = 3;
    /** A round of sealing begins every 15 seconds. */
    private static final int PATIENCE_MILLIS = 60_000;

    @Test
    void theServerSealsAnAttemptWhoseTimeIsOver() throws SQLException {
        Study.complete(CANDIDATE);
        AnswerKeys keys = new AnswerKeys(Study.course(CANDIDATE));
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(CANDIDATE);
            long number = ExamPage.examOf(CANDIDATE);
            ExamPage exam = new ExamPage(page).open(number).start();
            for (int slot = 1; slot <= ANSWERED; slot++) {
                exam.goTo(slot).choose(keys.of(exam.stem()));
            }
            exam.awaitSaved();
            long attempt = runningAttempt();
            assertThat(Api.as(CANDIDATE).get("/attempts/" + attempt + "/result").code()).as("no result while it runs").isNotEmpty();

            // Without a network the page learns nothing of the end, and neither its heartbeat nor its clock takes the question away under the click.
            page.context().setOffline(true);
            timeEnds(attempt);
            page.waitForCondition(() -> isSealed(attempt), new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));

            JsonNode receipt = Api.as(CANDIDATE).get("/attempts/" + attempt + "/receipt").json();
            assertThat(receipt.path("timedOut").asBoolean()).isTrue();
            assertThat(receipt.path("intact").asBoolean()).isTrue();
            assertThat(receipt.path("answers")).hasSize(ANSWERED);
            JsonNode result = Api.as(CANDIDATE).get("/attempts/" + attempt + "/result").json();
            assertThat(result.path("points").asInt()).isPositive();
            assertThat(result.path("passed").asBoolean()).isFalse();
            assertThat(Api.as("auditor01").get("/audit?action=attempt.marked&subjectType=attempt&subjectId=" + attempt).json().path("items")).hasSize(1);

            exam.goTo(ANSWERED + 1).choose(List.of(page.locator("[data-question] input").first().inputValue()));
            page.context().setOffline(false);
            assertThat(page.locator("#screen")).containsText("系统已自动交卷");
            assertThat(page.locator("#unsent")).containsText("1 个答案没有被接受");
            assertThat(page.locator("#receipt")).hasText(receipt.path("digest").asText());
            Browser.open(page, "/exams");
            assertThat(page.locator("#attempts")).containsText("到时自动交卷");
        }
    }

    private static long runningAttempt() throws SQLException {
        try (var connection = RunningProduct.database(); var statement = connection.createStatement(); ResultSet rows = statement.executeQuery("""
                SELECT a.id FROM attempt a JOIN person p ON p.id = a.person_id WHERE p.staff_number = 'YC00003' AND a.running = 1""")) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }

    /** As if the candidate had dawdled beyond the time of grace. */
    private static void timeEnds(long attempt) throws SQLException {
        try (var connection = RunningProduct.database(); var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE attempt SET started_at = started_at - INTERVAL 1 HOUR, "
                    + "deadline_at = UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE WHERE id = " + attempt)).isEqualTo(1);
        }
    }

    private static boolean isSealed(long attempt) {
        try (var connection = RunningProduct.database(); var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT running IS NULL AND receipt IS NOT NULL FROM attempt WHERE id = " + attempt)) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

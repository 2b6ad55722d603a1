package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A ruling that is made while somebody is just being marked by the key before it. */
@Order(154)
class RulingRaceIT {
    private static final String TITLE = "边评分边更正";
    private static final String RELEASED = "边更正边发布";

    @Test
    void whoeverIsMarkedMeanwhileIsNotPassedOver() throws SQLException {
        SmallExam exam = SmallExam.open(TITLE, Study.course("leader01"), List.of("YC00001", "YC00002", "YC00003"), ",\"attempts\":1,\"forms\":1");
        long marked = start(exam, "leader01");
        handIn("leader01", marked);
        long meanwhile = start(exam, "staff01");
        long later = start(exam, "tech01");
        String code = text("SELECT MIN(q.code) FROM exam_item x JOIN question_version v ON v.id = x.question_version_id JOIN question q "
                + "ON q.id = v.question_id WHERE x.exam_id = " + exam.id());
        try (Browser browser = new Browser(); Connection holder = RunningProduct.database(); Statement statement = holder.createStatement()) {
            Page trainer = browser.signedIn("trainer01");
            Browser.open(trainer, "/rulings"); // the newest exam comes first
            PlaywrightAssertions.assertThat(trainer.locator("#ruling-exam input")).hasValue(TITLE);
            preview(trainer, code);
            holder.setAutoCommit(false);
            statement.executeQuery("SELECT digest FROM audit_head WHERE id = 1 FOR UPDATE").close();
            var sealing = CompletableFuture.runAsync(() -> handIn("staff01", meanwhile));
            awaitWaiting("%audit_head%FOR UPDATE%");
            trainer.click("#apply-ruling");
            awaitWaiting("%FROM exam WHERE id%FOR UPDATE%");
            assertThat(sealing).as("marked, and not committed").isNotDone();
            holder.rollback();
            sealing.join();
            trainer.waitForSelector("text=已更正，2 人的成绩有变化");
            changesAreReadPageByPage(trainer, exam, List.of(marked, meanwhile));
            exclude(trainer, text("SELECT MAX(q.code) FROM exam_item x JOIN question_version v ON v.id = x.question_version_id JOIN question q "
                    + "ON q.id = v.question_id WHERE x.exam_id = " + exam.id()));
        }
        handIn("tech01", later);
        for (long attempt : new long[] {marked, meanwhile, later}) {
            assertThat(points(attempt, code)).as("attempt %d", attempt).isPositive().isEqualByComparingTo(maximum(attempt, code));
            assertThat(text("SELECT points = (SELECT SUM(points) FROM item_mark WHERE attempt_id = a.id) FROM attempt a WHERE id = " + attempt)).isEqualTo("1");
        }
        exam.move("close");
        exam.move("finish-marking");
        exam.move("release");
        candidatesReadWhatWasRuled(later);
    }

    /** While the first round marks again, nothing keeps the results back: whoever has read his hears of the change. */
    @Test
    void whatIsReleasedMeanwhileIsToldToWhomItConcerns() throws SQLException {
        SmallExam exam = SmallExam.open(RELEASED, Study.course("leader01"), List.of("YC00001"), ",\"attempts\":1,\"forms\":1");
        long attempt = start(exam, "leader01");
        handIn("leader01", attempt);
        exam.move("close");
        exam.move("finish-marking");
        String code = text("SELECT MIN(q.code) FROM exam_item x JOIN question_version v ON v.id = x.question_version_id JOIN question q "
                + "ON q.id = v.question_id WHERE x.exam_id = " + exam.id());
        try (Browser browser = new Browser(); Connection holder = RunningProduct.database(); Statement statement = holder.createStatement()) {
            Page trainer = browser.signedIn("trainer01");
            RulingPage.open(trainer, RELEASED, code);
            preview(trainer);
            holder.setAutoCommit(false);
            statement.executeQuery("SELECT id FROM attempt WHERE id = " + attempt + " FOR UPDATE").close();
            trainer.click("#apply-ruling");
            awaitWaiting("%FROM attempt%WHERE id%FOR UPDATE%");
            exam.move("release");
            holder.rollback();
            trainer.waitForSelector("text=已更正，1 人的成绩有变化");
        }
        assertThat(text("SELECT noted_at IS NULL FROM attempt_remark WHERE attempt_id = " + attempt)).as("is still to be read").isEqualTo("1");
    }

    /** The screen shows fifty at once, which is more than have sat. */
    private static void changesAreReadPageByPage(Page trainer, SmallExam exam, List<Long> attempts) {
        trainer.click("vaadin-details-summary:has-text('成绩有变化的人员')");
        PlaywrightAssertions.assertThat(trainer.locator(".tg-ruling-lines tbody tr")).hasCount(2);
        Api reader = Api.as("trainer01");
        JsonNode ruling = reader.get("/exam-plans/" + exam.id() + "/rulings").json().path("items").path(0);
        assertThat(ruling.path("changed").asInt()).isEqualTo(2);
        List<Long> pages = new ArrayList<>();
        for (int offset = 0; offset < 3; offset++) {
            JsonNode page = reader.get("/exam-plans/" + exam.id() + "/rulings/" + ruling.path("id").asLong() + "/changes?limit=1&offset=" + offset).json();
            assertThat(page.path("total").asInt()).isEqualTo(2);
            page.path("items").forEach(line -> pages.add(line.path("attempt").asLong()));
        }
        assertThat(pages).containsExactlyInAnyOrderElementsOf(attempts);
    }

    /** It counts for nobody. */
    private static void exclude(Page trainer, String code) {
        RulingPage.open(trainer, TITLE, code);
        trainer.click("#ruling-kind vaadin-radio-button:has-text('不计分')");
        trainer.fill("#ruling-reason input", "超出大纲");
        trainer.click("#ruling-preview");
        trainer.click("#apply-ruling");
        trainer.waitForSelector("text=不计分（满分相应减少） · 超出大纲");
    }

    private static void candidatesReadWhatWasRuled(long attempt) {
        JsonNode result = Api.as("tech01").get("/attempts/" + attempt + "/result").json();
        Map<String, JsonNode> ruled = new TreeMap<>();
        result.path("questions").forEach(one -> ruled.put(one.path("ruled").asText("nothing"), one));
        assertThat(ruled).containsOnlyKeys("excluded", "full-for-all");
        assertThat(ruled.get("excluded").path("points").asDouble()).isZero();
        assertThat(ruled.get("full-for-all").path("right").asBoolean()).isTrue();
        assertThat(result.path("competences")).noneMatch(share -> share.path("maximum").asDouble() == 0);
    }

    private static long start(SmallExam exam, String login) {
        Api.Answer started = exam.start(Api.as(login));
        assertThat(started.status()).as(started.body()).isEqualTo(201);
        return started.json().path("attempt").asLong();
    }

    private static void handIn(String login, long attempt) {
        assertThat(Api.as(login).post("/attempts/" + attempt + "/submission", "{\"seqs\":{}}").status()).isEqualTo(200);
    }

    /** Everyone shall have the points of the item. */
    private static void preview(Page trainer, String code) {
        RulingPage.open(trainer, TITLE, code);
        preview(trainer);
    }

    private static void preview(Page trainer) {
        trainer.fill("#ruling-reason input", "题干有歧义");
        trainer.click("#ruling-preview");
        Locator apply = trainer.locator("#apply-ruling");
        apply.waitFor();
    }

    private static void awaitWaiting(String query) {
        Eventually.is("a statement waits: " + query, () -> !text("SELECT COUNT(*) FROM information_schema.processlist WHERE time_ms > 500 "
                + "AND id <> CONNECTION_ID() AND info LIKE '" + query + "'").equals("0"));
    }

    private static BigDecimal points(long attempt, String code) {
        return new BigDecimal(text(mark("points", attempt, code)));
    }

    private static BigDecimal maximum(long attempt, String code) {
        return new BigDecimal(text(mark("maximum", attempt, code)));
    }

    private static String mark(String column, long attempt, String code) {
        return "SELECT m." + column + " FROM item_mark m JOIN question_version v ON v.id = m.question_version_id JOIN question q ON q.id = v.question_id "
                + "WHERE m.attempt_id = " + attempt + " AND q.code = '" + code + "'";
    }

    private static String text(String sql) {
        try (Connection database = RunningProduct.database(); Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).as(sql).isTrue();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}

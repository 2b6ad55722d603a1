package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A paper in three sections: the first is ended early, the time of the second runs out, the third is gone on with elsewhere and given in. */
@Order(155)
class SectionsIT {
    private static final String CANDIDATE = "leader01";
    private static final String NUMBER = "YC00001";
    /** The second section lasts a minute. */
    private static final int PATIENCE_MILLIS = 90_000;
    private static final String PLAN = """
            {"title":{"zh":"分部分测验","en":"Test in sections"},"course":"%s","attempts":1,"passPercent":60,"invited":["%s"],"atOnce":"answers",
             "sections":[
              {"title":{"zh":"基础单选","en":"Basics"},"minutes":10,"rows":[{"competence":"*","type":"single-choice","count":2}]},
              {"title":{"zh":"快速判断","en":"Quick judgement"},"minutes":%s,"rows":[%s]},
              {"title":{"zh":"综合多选","en":"Several answers"},"minutes":15,"rows":[{"competence":"*","type":"multiple-choice","count":2}]}]}""";
    private static final String ROW = "{\"competence\":\"*\",\"type\":\"true-false\",\"count\":2}";
    private static final Api TRAINER = Api.as("trainer01");

    private final SoftAssertions looks = new SoftAssertions();

    @Test
    void sectionsAreWorkedThroughInOrderEachInItsOwnTime() throws SQLException {
        String course = Study.course(CANDIDATE);
        assertThat(TRAINER.post("/exam-plans", PLAN.formatted(course, NUMBER, "1", "")).code()).isEqualTo("exam.section-empty");
        assertThat(TRAINER.post("/exam-plans", PLAN.formatted(course, NUMBER, "0", ROW)).code()).isEqualTo("exam.section-minutes");
        assertThat(TRAINER.post("/exam-plans", PLAN.formatted(course, NUMBER, "290", ROW)).code()).isEqualTo("exam.sections-too-long");
        Api.Answer created = TRAINER.post("/exam-plans", PLAN.formatted(course, NUMBER, "1", ROW));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        long exam = created.json().path("exam").path("id").asLong();
        assertThat(created.json().path("plan").path("minutes").asInt()).as("the sum").isEqualTo(26);
        assertThat(TRAINER.get("/exam-plans/" + exam + "/dry-run").json().path("papers").path(0).path("counts").path("section:2").asInt()).isEqualTo(2);

        try (Browser browser = new Browser()) {
            planIsEdited(browser, exam);
            assertThat(move(exam, "open-now").status()).isEqualTo(200);
            Page page = browser.signedIn(CANDIDATE);
            ExamPage sitting = new ExamPage(page).open(exam);
            assertThat(page.locator("#screen")).containsText("剩下的时间不会转到后面的部分");
            look(page, "exam-sections-rules", Browser.Size.DESKTOP);
            sitting.start();
            long attempt = running(exam);
            JsonNode opened = Api.as(CANDIDATE).get("/attempts/" + attempt).json();
            Api token = Api.nobody().with("X-Attempt-Token", opened.path("token").asText());

            noReadingAhead(page, opened, token, attempt);
            endTheFirstEarly(page, sitting, token, attempt);
            theSecondRunsOut(page, sitting, token, attempt);
            goOnElsewhere(browser, exam, attempt, token);
        }
        looks.assertAll();
    }

    private void noReadingAhead(Page page, JsonNode opened, Api token, long attempt) {
        assertThat(page.locator("[data-section='1']")).containsText("基础单选");
        assertThat(slots(opened)).containsExactly(1, 2);
        assertThat(opened.path("section").path("questions").asInt()).isEqualTo(6);
        assertThat(page.locator("[data-goto]")).hasCount(2);
        assertThat(answer(token, attempt, 3, "true").code()).isEqualTo("section.not-begun");
        assertThat(end(token, attempt, 2).code()).isEqualTo("section.not-begun");
        assertThat(Api.as("tech01").post("/attempts/" + attempt + "/sections/1/end", "{}").status()).as("somebody else").isEqualTo(404);
    }

    private void endTheFirstEarly(Page page, ExamPage sitting, Api token, long attempt) {
        sitting.choose(List.of(page.locator("[data-question] input").first().getAttribute("value"))).awaitSaved();
        look(page, "exam-section", Browser.Size.DESKTOP);
        page.click("#review");
        page.click("#submit");
        assertThat(page.locator("dialog[open]")).containsText("还有 1 题没有作答");
        look(page, "exam-section-end", Browser.Size.DESKTOP);
        page.click("#confirm-submit");
        page.waitForSelector("[data-section='2']");
        assertThat(sitting.current()).isEqualTo(3);
        assertThat(page.locator("#previous")).isDisabled();
        assertThat(page.locator("[data-goto='1']")).hasCount(0);

        assertThat(answer(token, attempt, 1, "a").code()).as("ended is ended").isEqualTo("section.closed");
        Api.Answer again = end(token, attempt, 1);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("section").path("number").asInt()).isEqualTo(2);
        assertThat(slots(again.json())).containsExactly(3, 4);
        assertThat(TRAINER.get("/exam-plans/" + exam(attempt) + "/room").json().path("seats").path(0).path("section").asInt()).as("as the invigilator sees it")
                .isEqualTo(2);
    }

    private void theSecondRunsOut(Page page, ExamPage sitting, Api token, long attempt) throws SQLException {
        page.reload();
        page.waitForSelector("[data-section='2'] >> text=快速判断");
        sitting.goTo(3).choose(List.of("true")).awaitSaved();
        page.waitForSelector("[data-section='3']", new Page.WaitForSelectorOptions().setTimeout(PATIENCE_MILLIS));
        assertThat(sitting.current()).isEqualTo(5);
        assertThat(answer(token, attempt, 4, "false").status()).as("on its way when the time was over").isEqualTo(200);
        try (var connection = RunningProduct.database(); var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE attempt_section SET ends_at = ends_at - INTERVAL 31 SECOND WHERE number = 2 AND attempt_id = " + attempt);
        }
        Api.Answer late = Eventually.answered(() -> answer(token, attempt, 4, "true"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("section.closed");
        page.reload();
        page.waitForSelector("[data-section='3'][data-section] >> text=综合多选");

        Instant before = deadline(token, attempt);
        assertThat(TRAINER.put("/exam-plans/" + exam(attempt) + "/extensions/power-cut", "{\"minutes\":5,\"reason\":\"停电\"}").status()).isEqualTo(200);
        assertThat(deadline(token, attempt)).isBetween(before.plusSeconds(300), before.plusSeconds(360));
        anOutageIsGivenBack(token, attempt);
    }

    /** As if no node had taken answers for twenty seconds. */
    private static void anOutageIsGivenBack(Api token, long attempt) throws SQLException {
        Instant before = deadline(token, attempt);
        try (var connection = RunningProduct.database(); var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE service_heartbeat SET beat_at = UTC_TIMESTAMP(6) - INTERVAL 20 SECOND");
        }
        Eventually.is("the section has its time back", () -> !deadline(token, attempt).isBefore(before.plusSeconds(20)));
        JsonNode now = token.get("/attempts/" + attempt).json();
        assertThat(now.path("deadline")).as("of the last section and of the attempt").isEqualTo(now.path("section").path("deadline"));
    }

    private void goOnElsewhere(Browser browser, long exam, long attempt, Api token) {
        Page phone = browser.signedIn(CANDIDATE, Browser.Size.PHONE, "en");
        ExamPage sitting = new ExamPage(phone).open(exam);
        assertThat(phone.locator(".x-sections")).containsText("2 questions, 12 minutes");
        look(phone, "exam-sections-rules", Browser.Size.PHONE);
        sitting.start();
        assertThat(phone.locator("[data-section='3']")).containsText("Several answers");
        assertThat(sitting.current()).isEqualTo(5);
        look(phone, "exam-section", Browser.Size.PHONE);
        assertThat(end(token, attempt, 3).code()).isEqualTo("section.last");
        sitting.submit();
        assertThat(phone.locator("#section-points tbody tr")).hasCount(3);
        look(phone, "exam-section-result", Browser.Size.PHONE);
        JsonNode result = Api.as(CANDIDATE).get("/attempts/" + attempt + "/result").json();
        assertThat(result.path("questions")).hasSize(6);
        assertThat(result.path("questions").path(3).path("response").path("choice").path(0).asText()).isEqualTo("false");
        assertThat(Api.as(CANDIDATE).get("/attempts/" + attempt + "/receipt").json().path("intact").asBoolean()).isTrue();
        move(exam, "close");
    }

    private void planIsEdited(Browser browser, long exam) {
        for (Browser.Size size : Browser.Size.values()) {
            Page page = browser.signedIn("trainer01", size, "zh-CN");
            Browser.open(page, "/exam-plans/" + exam);
            page.waitForSelector(".tg-section[data-section='3']");
            page.locator(".tg-section[data-section='1']").scrollIntoViewIfNeeded();
            look(page, "exam-plan-sections", size);
            if (size == Browser.Size.DESKTOP) {
                page.click("#add-section");
                page.waitForSelector(".tg-section[data-section='4']");
                page.locator(".tg-section[data-section='4'] .tg-section-fields vaadin-button").click();
                page.waitForCondition(() -> page.locator(".tg-section").count() == 3);
                page.fill(".tg-section[data-section='1'] vaadin-integer-field input >> nth=0", "12");
                page.keyboard().press("Tab");
                page.click("#save-exam");
                Eventually.is("the sum follows", () -> TRAINER.get("/exam-plans/" + exam).json().path("plan").path("minutes").asInt() == 28);
            }
            page.context().close();
        }
    }

    private void look(Page page, String name, Browser.Size size) {
        Look.at(page, name, size, looks);
    }

    private static List<Integer> slots(JsonNode attempt) {
        return StreamSupport.stream(attempt.path("paper").spliterator(), false).map(question -> question.path("slot").asInt()).toList();
    }

    private static Instant deadline(Api token, long attempt) {
        return Instant.parse(token.get("/attempts/" + attempt).json().path("section").path("deadline").asText());
    }

    private static Api.Answer answer(Api token, long attempt, int slot, String option) {
        return token.put("/attempts/" + attempt + "/answers/" + slot, "{\"seq\":" + System.currentTimeMillis() + ",\"response\":{\"choice\":[\"" + option + "\"]}}");
    }

    private static Api.Answer end(Api token, long attempt, int section) {
        return token.post("/attempts/" + attempt + "/sections/" + section + "/end", "{}");
    }

    private static long running(long exam) {
        return Api.as(CANDIDATE).get("/exams/" + exam).json().path("running").asLong();
    }

    private static long exam(long attempt) {
        return Api.as(CANDIDATE).get("/attempts/" + attempt).json().path("exam").asLong();
    }

    private static Api.Answer move(long exam, String move) {
        return TRAINER.post("/exam-plans/" + exam + "/moves", "{\"move\":\"" + move + "\"}");
    }
}

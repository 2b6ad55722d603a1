package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An exam planned in the product, from draft to archive, with one candidate and an invigilator who steps in. */
@Order(150)
class ExamLifeIT {
    private static final String CANDIDATE = "leader01";
    private static final String NUMBER = "YC00001";
    private static final String CODE = "4711";
    private static final Api TRAINER = Api.as("trainer01");

    @Test
    void livesFromDraftToArchive() {
        String course = Study.course(CANDIDATE);
        Api.Answer created = TRAINER.post("/exam-plans", """
                {"title":{"zh":"季度测验","en":"Quarterly test"},"course":"%s","rows":[{"competence":"*","type":"single-choice","count":3}],
                 "minutes":30,"attempts":1,"passPercent":60,"invited":["%s"],"code":"%s","devices":"take-over","atOnce":"nothing",
                 "atRelease":"answers"}""".formatted(course, NUMBER, CODE));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        long exam = created.json().path("exam").path("id").asLong();
        assertThat(created.json().path("shortfalls")).isEmpty();
        assertThat(TRAINER.get("/exam-plans/" + exam + "/dry-run").json().path("papers")).hasSize(20);
        assertThat(Api.as(CANDIDATE).get("/exams/" + exam).status()).isEqualTo(404);

        Api.Answer early = move(exam, "release");
        assertThat(early.code()).isEqualTo("exam.wrong-phase");
        assertThat(early.json().path("title").asText()).contains("\"Draft\"");
        assertThat(move(exam, "open-now").json().path("exam").path("phase").asText()).isEqualTo("open");
        assertThat(Api.as("supervisor01").get("/exams/" + exam).status()).isEqualTo(404);
        assertThat(Api.as(CANDIDATE).post("/exams/" + exam + "/attempts", "{\"code\":\"0000\"}").code()).isEqualTo("exam.code-wrong");

        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(CANDIDATE, Browser.Size.PHONE, "zh-CN");
            ExamPage sitting = new ExamPage(page).open(exam);
            page.fill("#code", CODE);
            sitting.start();
            sitting.choose(List.of(page.locator("[data-question] input").first().getAttribute("value"))).awaitSaved();

            JsonNode seat = seat(exam);
            long attempt = seat.path("attempt").asLong();
            assertThat(seat.path("answered").asInt()).isEqualTo(1);
            assertThat(TRAINER.post("/exam-plans/" + exam + "/extensions", "{\"attempt\":" + attempt + ",\"minutes\":15,\"reason\":\"停电\"}")
                    .status()).isEqualTo(204);
            Instant deadline = Instant.parse(seat.path("deadline").asText());
            assertThat(Instant.parse(seat(exam).path("deadline").asText())).as("and perhaps a stutter of the machine, given back")
                    .isBetween(deadline.plusSeconds(900), deadline.plusSeconds(960));
            assertThat(TRAINER.post("/exam-plans/" + exam + "/messages", "{\"text\":\"第2题的图看左边一幅\"}").status()).isEqualTo(204);
            page.waitForSelector(".x-message:has-text('第2题的图看左边一幅')");
            page.click(".x-message button");
            page.waitForCondition(() -> seat(exam).path("unread").asInt() == 0);
            assertThat(seat(exam).path("seenAt").isMissingNode()).isFalse();

            invigilate(browser, exam);

            Api.Answer ended = TRAINER.post("/exam-plans/" + exam + "/attempts/" + attempt + "/end", "{\"reason\":\"提前离场\"}");
            assertThat(ended.status()).as(ended.body()).isEqualTo(204);
            page.waitForSelector("#result[data-passed=open]");
            assertThat(page.locator("#screen").innerText()).contains("监考人员已收卷").doesNotContain("考试时间已到");
            JsonNode receipt = Api.as(CANDIDATE).get("/attempts/" + attempt + "/receipt").json();
            assertThat(receipt.path("collected").asBoolean()).isTrue();
            assertThat(receipt.path("timedOut").asBoolean()).isFalse();
            JsonNode withheld = Api.as(CANDIDATE).get("/attempts/" + attempt + "/result").json();
            assertThat(withheld.path("questions")).isEmpty();
            assertThat(withheld.path("percent").isMissingNode() || withheld.path("percent").isNull()).isTrue();

            move(exam, "close");
            assertThat(move(exam, "finish-marking").status()).isIn(200, 409);
            assertThat(move(exam, "release").json().path("exam").path("phase").asText()).isEqualTo("released");
            JsonNode released = Api.as(CANDIDATE).get("/attempts/" + attempt + "/result").json();
            assertThat(released.path("questions")).hasSize(3);
            assertThat(released.path("percent").isNumber()).isTrue();
            assertThat(move(exam, "archive").json().path("exam").path("phase").asText()).isEqualTo("archived");
        }
    }

    /** The invigilator sees the candidate and can be reached by keyboard and mouse. */
    private static void invigilate(Browser browser, long exam) {
        Page room = browser.signedIn("trainer01");
        Browser.open(room, "/exam-room/" + exam);
        room.waitForSelector("#seats [data-staff='" + NUMBER + "']");
        room.fill("#room-search input", "YC99999");
        room.waitForSelector("text=没有找到已开考的考生");
        room.fill("#room-search input", NUMBER);
        room.waitForSelector("#seats [data-staff='" + NUMBER + "']");
        Browser.open(room, "/exam-plans?phase=open");
        room.click("[data-exam='" + exam + "'] a");
        room.waitForSelector("#exam-state[data-phase=open]");
        assertThat(room.locator("#move-close").isVisible()).isTrue();
        room.context().close();
    }

    private static JsonNode seat(long exam) {
        return TRAINER.get("/exam-plans/" + exam + "/room").json().path("seats").path(0);
    }

    private static Api.Answer move(long exam, String move) {
        return TRAINER.post("/exam-plans/" + exam + "/moves", "{\"move\":\"" + move + "\"}");
    }
}

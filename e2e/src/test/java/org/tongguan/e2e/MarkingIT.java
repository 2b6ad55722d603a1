package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A marker corrects an own mark, and somebody asks for a second marker of one response, after marking was finished and before results are out. */
@Order(157)
class MarkingIT {
    private static final String SECOND = "judge01";
    private static final Api TRAINER = Api.as("trainer01");
    private static final List<String> CANDIDATES = List.of("staff01", "tech01");
    /** Of the essay TSO-052. */
    private static final List<String> LINES = List.of("need", "limit", "proof", "back", "learn");

    private final SoftAssertions looks = new SoftAssertions();

    @BeforeAll
    static void anotherTrainer() {
        trainer("POST");
    }

    @AfterAll
    static void asBefore() {
        trainer("DELETE");
    }

    @Test
    void aMarkIsCorrectedAndOneResponseGetsASecondMarker() {
        long exam = exam();
        try (Browser browser = new Browser()) {
            CANDIDATES.forEach(login -> sit(exam, login));
            move(exam, "close");
            Page first = browser.signedIn("trainer01");
            markAll(first, exam, List.of("10", "10", "10", "10", "10"));
            awaitPhase(exam, "marked");
            assertThat(percents(exam)).isEqualTo("50.00 50.00");

            String code = corrects(first, exam);
            assertThat(percents(exam)).contains("58.00").contains("50.00");
            assertThat(phase(exam)).as("nothing waits").isEqualTo("marked");

            asksForASecond(first, exam, code);
            assertThat(phase(exam)).isEqualTo("closed");
            assertThat(percents(exam)).as("no outcome until then").contains("NULL").contains("50.00");
            assertThat(TRAINER.post("/marking/responses/" + code + "/second-marker", reason("再看")).code()).isEqualTo("marking.second-wanted");
            assertThat(new MarkersDesk(first, exam).queue()).containsEntry("您可以评", "0").containsEntry("未评完", "1").containsEntry("已评完", "1");

            markAll(browser.signedIn(SECOND), exam, List.of("18", "10", "10", "10", "8"));
            awaitPhase(exam, "marked");
            assertThat(percents(exam)).contains("57.00").contains("50.00");
            assertThat(TRAINER.put("/marking/responses/" + code + "/mark", marks(1)).code()).isEqualTo("marking.compared");
            move(exam, "release");
            String other = responses(exam).path("items").findValuesAsText("code").stream().filter(each -> !each.equals(code)).findFirst().orElseThrow();
            assertThat(TRAINER.put("/marking/responses/" + other + "/mark", marks(1)).code()).isEqualTo("marking.result-told");
            assertThat(TRAINER.post("/marking/responses/" + other + "/second-marker", reason("再看")).code()).isEqualTo("marking.result-told");
        }
        assertThat(trail(exam)).containsExactly("item.mark-corrected", "marking.second-asked");
        looks.assertAll();
    }

    /** The need was worth 18, and 10 was typed. @return the response's code */
    private String corrects(Page page, long exam) {
        new MarkersDesk(page, exam).openResponses(false);
        assertThat(page.locator("#responses tbody tr")).hasCount(CANDIDATES.size());
        Look.at(page, "marking-responses", Browser.Size.DESKTOP, looks);
        Locator row = page.locator("#responses tbody tr").first();
        String code = row.getAttribute("data-code");
        row.locator(".marking-act-correct").click();
        page.waitForSelector("#line-need");
        assertThat(page.locator("#line-need input")).hasValue("10");
        page.fill("#line-need input", "18");
        page.click("#hand-in");
        page.waitForSelector("text=请写明原因");
        Look.at(page, "marking-correct", Browser.Size.DESKTOP, looks);
        page.fill("#reason input", "看错了行");
        page.click("#hand-in");
        page.waitForSelector("text=已更正");
        assertThat(page.locator("[data-code='" + code + "']")).containsText("58");
        return code;
    }

    private void asksForASecond(Page page, long exam, String code) {
        assertThat(TRAINER.post("/marking/responses/" + code + "/second-marker", reason(" ")).code()).isEqualTo("exam.reason-missing");
        new MarkersDesk(page, exam).openResponses(true);
        page.locator("[data-code='" + code + "'] .marking-act-second-one").click();
        page.fill("#room-text textarea", "与别的答卷相差很大");
        page.click("#room-confirm");
        assertThat(page.locator("[data-code='" + code + "']")).containsText("共需 2 人");
        assertThat(page.locator("[data-code='" + code + "'] .marking-act-second-one")).hasCount(0);
        page.setViewportSize(Browser.Size.PHONE.width, Browser.Size.PHONE.height);
        Look.at(page, "marking-responses", Browser.Size.PHONE, looks);
        page.setViewportSize(Browser.Size.DESKTOP.width, Browser.Size.DESKTOP.height);
    }

    private static void markAll(Page page, long exam, List<String> marks) {
        new MarkersDesk(page, exam).queue();
        page.click("#start-" + exam);
        page.waitForSelector(".tg-marking, .tg-empty");
        while (page.locator(".tg-marking").count() > 0) {
            String title = page.locator(".tg-view h1").innerText();
            for (int i = 0; i < LINES.size(); i++) {
                page.fill("#line-" + LINES.get(i) + " input", marks.get(i));
            }
            page.click("#hand-in");
            page.waitForCondition(() -> !page.locator(".tg-view h1").innerText().equals(title));
        }
    }

    private static long exam() {
        Api.Answer created = TRAINER.post("/exam-plans", """
                {"title":{"zh":"单份复评"},"course":"%s","rows":[{"competence":"*","type":"essay","count":1,"points":10,"difficulty":"hard"}],
                 "minutes":30,"attempts":1,"invited":["YC00002","YC00003"],"atOnce":"nothing","atRelease":"nothing","tolerance":10}"""
                .formatted(AllTypesBank.COURSE));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(created.json().path("plan").path("tolerance").asInt()).isEqualTo(10);
        long exam = created.json().path("exam").path("id").asLong();
        move(exam, "open-now");
        return exam;
    }

    private static void sit(long exam, String login) {
        JsonNode attempt = Api.as(login).post("/exams/" + exam + "/attempts", "{}").json();
        String address = "/attempts/" + attempt.path("attempt").asLong();
        Api page = Api.as(login).with("X-Attempt-Token", attempt.path("token").asText());
        assertThat(page.put(address + "/answers/1", "{\"seq\":1,\"response\":{\"text\":\"先试点，再比较。\"}}").status()).isEqualTo(200);
        assertThat(page.post(address + "/submission", "{\"seqs\":{\"1\":1}}").status()).isEqualTo(200);
    }

    private static void move(long exam, String move) {
        Api.Answer answer = TRAINER.post("/exam-plans/" + exam + "/moves", "{\"move\":\"" + move + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static void awaitPhase(long exam, String phase) {
        Eventually.is("the exam is " + phase, () -> phase(exam).equals(phase));
    }

    private static String phase(long exam) {
        return TRAINER.get("/exam-plans/" + exam).json().path("exam").path("phase").asText();
    }

    private static JsonNode responses(long exam) {
        return TRAINER.get("/marking/exams/" + exam + "/responses").json();
    }

    private static String reason(String reason) {
        return "{\"reason\":\"" + reason + "\"}";
    }

    private static String marks(int each) {
        return Api.JSON.valueToTree(Map.of("lines", LINES.stream().collect(Collectors.toMap(line -> line, line -> each)), "reason", "改")).toString();
    }

    private static String percents(long exam) {
        return String.join(" ", texts("SELECT COALESCE(percent, 'NULL') FROM attempt WHERE exam_id = " + exam + " ORDER BY id"));
    }

    private static List<String> trail(long exam) {
        return texts("SELECT e.action FROM audit_entry e JOIN attempt a ON e.subject_type = 'attempt' AND e.subject_id = a.id WHERE a.exam_id = " + exam
                + " AND e.action IN ('item.mark-corrected', 'marking.second-asked') ORDER BY e.id");
    }

    private static List<String> texts(String sql) {
        try (Connection database = RunningProduct.database(); Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void trainer(String method) {
        Administration security = Administration.as("secadmin01");
        String id = security.get("/users?exact=true&username=" + SECOND).path(0).path("id").asText();
        security.change(method, "/users/" + id + "/role-mappings/realm", "[" + security.get("/roles/trainer") + "]");
    }
}

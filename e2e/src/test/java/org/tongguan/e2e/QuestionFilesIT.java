package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A trainer brings questions in and takes them out; a bad file changes nothing. The questions are of types that no paper draws. */
@Order(42)
class QuestionFilesIT {
    private static final String COURSE = "leader-digital-decision";
    private static final String OTHER_COURSE = "staff-digital-execution";
    private static final String BOUNDARY = "question-boundary";
    private static final String GIFT = """
            // [id:IT-GIFT-1] [tag:competence:perception]
            ::IT-GIFT-1::识别图片文字的技术叫{=OCR =%60%文字识别 ####光学字符识别。}

            ::标题::按先后填写{=先 =%50%后}
            """;

    private static final String CASE = """
            - id: IT-CASE
              type: case
              competence: perception
              difficulty: easy
              stem: 某局。
              parts:
                p1:
                  type: true-false
                  stem: 一？
                  key: [true]
                p2:
                  type: single-choice
                  stem: 二？
                  options: {a: 甲, b: 乙}
                  points: 2
                  key: [c]
            """;

    @Test
    void aFileIsPreviewedImportedOnceAndGivenAway() throws SQLException {
        JsonNode preview = post("", GIFT).json();
        assertThat(preview.path("imported").asBoolean()).isFalse();
        assertThat(preview.path("format").asText()).isEqualTo("gift");
        assertThat(preview.path("added").asInt()).isEqualTo(2);
        assertThat(preview.path("losses").toString()).contains("title");
        assertThat(preview.path("questions").path(0).path("code").asText()).isEqualTo("IT-GIFT-1");
        assertThat(preview.path("questions").path(0).path("added").asBoolean()).isTrue();
        assertThat(held("IT-GIFT-1")).isEmpty();

        assertThat(post("&apply=true&fingerprint=" + "0".repeat(64), GIFT).code()).isEqualTo("question-import.changed-meanwhile");
        Api.Answer done = post("&apply=true&fingerprint=" + preview.path("fingerprint").asText(), GIFT);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(held("IT-GIFT-1")).isEqualTo("fill-in editor draft 1 trainer01");
        assertThat(post("", GIFT).json().path("unchanged").asInt()).isEqualTo(2);
        String changed = GIFT.replace("%60%", "%70%");
        assertThat(post("", changed).json().path("questions").toString()).contains("IT-GIFT-1", "\"differs\":[\"key\"]");
        assertThat(post("&apply=true&fingerprint=" + post("", changed).json().path("fingerprint").asText(), changed).json().path("changed").asInt())
                .isEqualTo(1);
        assertThat(held("IT-GIFT-1")).isEqualTo("fill-in editor draft 2 trainer01");

        Api trainer = Api.as("trainer01");
        for (String format : new String[] {"yaml", "gift", "moodle-xml"}) {
            assertThat(trainer.get("/question-exports?course=" + COURSE + "&format=" + format).body()).contains("IT-GIFT-1", "LDD-001");
        }
        assertThat(trainer.get("/question-exports/summary?course=" + COURSE + "&format=aiken").json().path("losses").size()).isPositive();
        assertThat(Api.as("auditor01").get("/audit?limit=20").body()).contains("questions.imported", "questions.exported");
    }

    @Test
    void aBadFileIsNamedByLineAndChangesNothing() throws SQLException {
        String before = count();
        JsonNode faults = post("", GIFT + "\n缺括号{=对\n").json().path("faults");
        assertThat(faults).hasSize(1);
        assertThat(faults.path(0).path("line").asInt()).isEqualTo(6);
        assertThat(post("&apply=true&fingerprint=x", GIFT + "\n缺括号{=对\n").code()).isEqualTo("question-import.faulty");
        String bomb = "<!DOCTYPE quiz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><quiz><question type=\"essay\"><questiontext><text>&b;</text>"
                + "</questiontext></question></quiz>";
        assertThat(post("", bomb).json().path("faults").path(0).path("code").asText()).isEqualTo("question-import.xml-doctype");
        assertThat(post("", "Dear all, nothing here.").code()).isEqualTo("question-import.format-unknown");
        assertThat(Api.as("trainer01").get("/question-exports?course=none&format=yaml").status()).isEqualTo(404);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aTrainerSeesThePreviewBeforeConfirming() {
        SoftAssertions looks = new SoftAssertions();
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("trainer01");
            Browser.open(page, "/question-files");
            page.waitForSelector("vaadin-upload");
            choose(page, "坏.gift", GIFT + "\n缺括号{=对\n");
            assertThat(page.locator(".tg-view")).containsText("大括号没有成对出现");
            Look.at(page, "question-files-faults", Browser.Size.DESKTOP, looks);
            page.setViewportSize(Browser.Size.PHONE.width, Browser.Size.PHONE.height);
            Look.at(page, "question-files-faults", Browser.Size.PHONE, looks);
            page.setViewportSize(Browser.Size.DESKTOP.width, Browser.Size.DESKTOP.height);
            Browser.open(page, "/question-files");
            page.waitForSelector("vaadin-upload");
            choose(page, "案例.yaml", CASE);
            assertThat(page.locator(".tg-view")).containsText("小题 p2：标准答案 c 不是本题的选项");
            JsonNode fault = post("", CASE).json().path("faults").path(0);
            assertThat(fault.path("line").asInt()).isEqualTo(16);
            assertThat(fault.path("part").asText()).isEqualTo("p2");
            Browser.open(page, "/question-files");
            page.waitForSelector("vaadin-upload");
            choose(page, "好.gift", "::页面::在页面上导入的试题{=甲 =%50%乙}\n");
            page.waitForSelector("#questions-confirm");
            assertThat(page.locator(".tg-view")).containsText("在页面上导入的试题");
            String before = page.locator("a[href*='question-exports?course']").innerText();
            Look.at(page, "question-files-preview", Browser.Size.DESKTOP, looks);
            page.click("#questions-confirm");
            assertThat(page.locator(".tg-view")).containsText("已导入：新增 1 题");
            assertThat(page.locator("a[href*='question-exports?course']")).not().hasText(before);
            Download file = page.waitForDownload(() -> page.click("a[href*='question-exports/template']"));
            assertThat(file.suggestedFilename()).isEqualTo("questions.xlsx");
        }
        looks.assertAll();
    }

    @Test
    void aReadyQuestionThatAnImportChangesMustBeReviewedAgain() throws SQLException {
        String first = "// [id:IT-READY]\n::IT-READY::上网内容由谁审核{=编辑 =%50%值班员}\n";
        String changed = first.replace("%50%", "%40%");
        assertThat(imported(first).path("added").asInt()).isEqualTo(1);
        set("IT-READY", "review", "ready");
        assertThat(post("", first).json().path("reviewAgain")).isEmpty();
        assertThat(post("", changed).json().path("reviewAgain").toString()).isEqualTo("[\"IT-READY\"]");
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("trainer01");
            Browser.open(page, "/question-files");
            page.waitForSelector("vaadin-upload");
            choose(page, "改.gift", changed);
            assertThat(page.locator("#questions-review-again")).containsText("其中 1 题现在可用，导入后回到草稿");
            page.click("#questions-confirm");
            assertThat(page.locator(".tg-view")).containsText("已导入：新增 0 题，更新 1 题");
        }
        assertThat(held("IT-READY")).isEqualTo("fill-in editor draft 2 trainer01");
        set("IT-READY", "retired");
        assertThat(imported(changed).path("reviewAgain")).isEmpty();
        assertThat(held("IT-READY")).isEqualTo("fill-in editor draft 3 trainer01");
        assertThat(one("SELECT GROUP_CONCAT(c.what, ' ', c.changed_by ORDER BY c.id SEPARATOR ', ') FROM question_change c JOIN question q ON q.id = c.question_id "
                + "WHERE q.code = 'IT-READY'")).isEqualTo("draft>review trainer01, review>ready trainer01, ready>draft trainer01, "
                + "draft>retired trainer01, retired>draft trainer01");
    }

    @Test
    void anImportAfterWhichNoPaperCouldBeDrawnChangesNothing() throws SQLException {
        String bank = Api.as("trainer01").get("/question-exports?course=" + COURSE + "&format=yaml").body();
        String changed = Pattern.compile("difficulty: (easy|medium|hard)").matcher(bank)
                .replaceAll(match -> "difficulty: " + (match.group(1).equals("easy") ? "hard" : "easy"));
        JsonNode preview = post("", changed).json();
        assertThat(preview.path("faults")).as(preview.path("faults").toString()).isEmpty();
        assertThat(preview.path("reviewAgain").size()).isGreaterThan(20);
        String before = count() + held("LDD-001");
        assertThat(post("&apply=true&fingerprint=" + preview.path("fingerprint").asText(), changed).code()).isEqualTo("question.exam-short");
        assertThat(count() + held("LDD-001")).isEqualTo(before);
    }

    private static JsonNode imported(String file) {
        Api.Answer done = post("&apply=true&fingerprint=" + post("", file).json().path("fingerprint").asText(), file);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        return done.json();
    }

    private static void set(String code, String... statuses) throws SQLException {
        String id = one("SELECT id FROM question WHERE course_key = '" + COURSE + "' AND code = '" + code + "'");
        for (String status : statuses) {
            Api.Answer done = Api.as("trainer01").put("/questions/status", "{\"questions\":[" + id + "],\"status\":\"" + status + "\"}");
            assertThat(done.status() / 100).as(done.body()).isEqualTo(2);
        }
    }

    @Test
    void everyTypeThatGiftHoldsGoesInAndOutUnchangedInMeaning() {
        goesInAndOut(QuestionExchange.GIFT, "single-choice", "multiple-choice", "true-false", "matching", "ordering", "fill-in", "numeric", "essay");
    }

    @Test
    void everyTypeThatMoodleHoldsGoesInAndOutUnchangedInMeaningWithItsPictures() {
        goesInAndOut(QuestionExchange.MOODLE_XML, "single-choice", "multiple-choice", "true-false", "matching", "ordering", "fill-in", "numeric", "essay",
                "hot-spot", "case");
    }

    /** Into one bank, out of it, and by the file that came out into another bank. Media are named by the digest of the bytes in the file. */
    private static void goesInAndOut(QuestionExchange files, String... types) {
        Map<String, JsonNode> meant = files.meant();
        assertThat(meant.values()).extracting(question -> question.path("type").asText()).contains(types).containsOnly(types);
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("trainer01");
            files.bringIn(page, "领导干部", files.sent(), meant.size());
            assertThat(files.held(COURSE)).containsExactlyInAnyOrderEntriesOf(meant);
            String came = files.own(files.takeOut(page, "领导干部", COURSE));
            JsonNode again = post("", came).json();
            assertThat(again.path("unchanged").asInt()).as(again.toString()).isEqualTo(meant.size());
            files.bringIn(page, "数字执行与管理实务", came, meant.size());
            meant.values().forEach(question -> ((ObjectNode) question).remove("lesson"));
            assertThat(files.held(OTHER_COURSE)).containsExactlyInAnyOrderEntriesOf(meant);
        } finally {
            files.retire(COURSE);
            files.retire(OTHER_COURSE);
        }
    }

    private static void choose(Page page, String name, String content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Api.Answer post(String query, String file) {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"questions\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + file + "\r\n--" + BOUNDARY + "--\r\n";
        return Api.as("trainer01").with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .post("/question-imports?course=" + COURSE + query, body);
    }

    /** Type, origin, status, number and author of the current version; empty when there is no such question. */
    private static String held(String code) throws SQLException {
        return one("SELECT CONCAT(v.type, ' ', q.origin, ' ', q.status, ' ', v.number, ' ', v.author) FROM question q JOIN question_version v ON v.id = q.current_version_id "
                + "WHERE q.code = '" + code + "'");
    }

    private static String count() throws SQLException {
        return one("SELECT CONCAT(COUNT(*), ' ', (SELECT COUNT(*) FROM question_version)) FROM question");
    }

    private static String one(String sql) throws SQLException {
        try (var connection = RunningProduct.database(); var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
